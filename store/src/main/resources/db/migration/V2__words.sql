-- What a search finds: French and English with accents and endings forgiven, other languages with accents forgiven.

create extension if not exists unaccent;

-- Where unaccent stands depends on who created it.
do $$
declare
    home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                  where e.extname = 'unaccent');
begin
    create text search configuration diapason_fr (copy = pg_catalog.french);
    create text search configuration diapason_en (copy = pg_catalog.english);
    create text search configuration diapason_any (copy = pg_catalog.simple);
    execute format('alter text search configuration diapason_fr alter mapping for hword, hword_part, word, asciiword,'
                   ' asciihword, hword_asciipart with %I.unaccent, french_stem', home);
    execute format('alter text search configuration diapason_en alter mapping for hword, hword_part, word, asciiword,'
                   ' asciihword, hword_asciipart with %I.unaccent, english_stem', home);
    execute format('alter text search configuration diapason_any alter mapping for hword, hword_part, word, asciiword,'
                   ' asciihword, hword_asciipart with %I.unaccent, simple', home);
end $$;

create function words_of(lang text, words text) returns tsvector
    language sql immutable parallel safe
    return case
        when lang like 'fr%' then to_tsvector('diapason_fr'::regconfig, words)
        when lang like 'en%' then to_tsvector('diapason_en'::regconfig, words)
        else to_tsvector('diapason_any'::regconfig, words)
    end;

create table word (
    organisation uuid     not null,
    kind         text     not null,
    document     uuid     not null,
    digest       uuid     not null,
    place        text     not null,
    what         text     not null,
    lang         text     not null,
    words        text     not null,
    tsv          tsvector not null generated always as (words_of(lang, words)) stored,
    primary key (organisation, kind, document, digest),
    foreign key (organisation, kind, document) references document (organisation, kind, id)
);

alter table word enable row level security;
alter table word force  row level security;
create policy its_own on word using (organisation = its_organisation());
grant select, insert, delete on word to diapason_app;
