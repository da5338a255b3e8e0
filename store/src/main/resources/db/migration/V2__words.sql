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

-- Which letters a word is made of depends on the locale of the database, and the C locales take every sign beyond ASCII
-- for a letter. So the signs of typography become spaces first, one for one: no-break spaces, quotation marks,
-- apostrophes, dashes, arrows, symbols.
create function spaced(words text) returns text
    language sql immutable parallel safe
    return regexp_replace(words, U&'[\00A0-\00BF\00D7\00F7\2000-\206F\2190-\2BFF\3000-\303F]', ' ', 'g');

-- The French stemmer knows the endings -é, -ée, -ées by their accents, which are gone when it sees them: what they add
-- to -e becomes spaces too.
create function plain(lang text, words text) returns text
    language sql immutable parallel safe
    return case when lang like 'fr%'
        then regexp_replace(regexp_replace(spaced(words), '([éeÉE])es\M', '\1  ', 'gi'), '([éeÉE])e\M', '\1 ', 'gi')
        else spaced(words)
    end;

create function grammar(lang text) returns regconfig
    language sql immutable parallel safe
    return case
        when lang like 'fr%' then 'diapason_fr'::regconfig
        when lang like 'en%' then 'diapason_en'::regconfig
        else 'diapason_any'::regconfig
    end;

-- Made from the documents and nothing else, so no foreign key: thousands of rows would each be checked.
-- No index on tsv either: row-level security keeps operators that might leak from any index, and the rows of one
-- organisation are read in the time that a page takes.
create table word (
    organisation uuid     not null,
    kind         text     not null,
    document     uuid     not null,
    digest       uuid     not null,
    place        text     not null,
    what         text     not null,
    lang         text     not null,
    words        text     not null,
    tsv          tsvector not null generated always as (to_tsvector(grammar(lang), plain(lang, words))) stored,
    primary key (organisation, kind, document, digest)
);

alter table word enable row level security;
alter table word force  row level security;
create policy its_own on word using (organisation = its_organisation());
grant select, insert, delete on word to diapason_app;
