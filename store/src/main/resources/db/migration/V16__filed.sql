-- Files that were made of a series. Each can be made again from the revision that it names: none has a history, and
-- nobody's name stands in a row but within what was made.

create table filed (
    organisation uuid        not null,
    kind         text        not null default 'series' check (kind = 'series'),
    series       uuid        not null,
    name         text        not null check (length(name) between 1 and 400),
    at           timestamptz not null,
    revision     bigint      not null,
    day          date        not null,
    edition      text        not null,
    bytes        bytea       not null check (octet_length(bytes) <= 67108864),
    primary key (organisation, series, name),
    foreign key (organisation, kind, series) references document (organisation, kind, id) on delete cascade
);

alter table filed enable row level security;
alter table filed force  row level security;
create policy its_own on filed using (organisation = its_organisation());
grant select, insert, update, delete on filed to diapason_app;

-- Somebody is forgotten: what was made of a series that named them goes too, and can be made again without them.
create or replace function leave_out(its_kind text, its_document uuid, its_revision bigint, its_body text, named text)
    returns boolean
    language plpgsql volatile security definer as $$
begin
    update revision set body = its_body
    where organisation = its_organisation() and kind = its_kind and document = its_document
        and revision = its_revision and strpos(body, named) > 0;
    if not found then
        return false;
    end if;
    update word set words = replace(words, '@' || named, '@—')
    where organisation = its_organisation() and kind = its_kind and document = its_document
        and strpos(words, '@' || named) > 0;
    delete from filed
    where organisation = its_organisation() and kind = its_kind and series = its_document;
    return true;
end $$;

do $$
begin
    -- Replacing a function forgets where it looks for its tables.
    execute format(
        'alter function leave_out(text, uuid, bigint, text, text) set search_path = %I, pg_temp', current_schema());
end $$;
