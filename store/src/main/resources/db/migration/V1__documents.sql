-- Documents with revisions. Every row belongs to one organisation, which comes first in every key.
-- Written for PostgreSQL 15 and newer.

create table document (
    organisation uuid    not null,
    kind         text    not null,
    id           uuid    not null,
    revision     bigint  not null,
    title_langs  text[]  not null,
    title_words  text[]  not null,
    at           timestamptz not null,
    by_id        uuid    not null,
    by_name      text    not null,
    removed      boolean not null default false,
    primary key (organisation, kind, id)
) with (fillfactor = 80);

-- The bodies stand here alone, so that the row of a document stays narrow: lists and saves never touch a body twice.
create table revision (
    organisation uuid   not null,
    kind         text   not null,
    document     uuid   not null,
    revision     bigint not null,
    body         text   not null,
    at           timestamptz not null,
    actor        uuid   not null,
    by_name      text   not null,
    verb         text   not null,
    word_langs   text[] not null,
    words        text[] not null,
    primary key (organisation, kind, document, revision),
    foreign key (organisation, kind, document) references document (organisation, kind, id)
);

-- Faster than what PostgreSQL does by itself, where it was built with it.
do $$
begin
    alter table revision alter column body set compression lz4;
exception when feature_not_supported then
    raise notice 'no lz4 here';
end $$;

-- What makes an act happen once. One act may touch several documents, each of them once.
create table act_key (
    organisation uuid    not null,
    kind         text    not null,
    key          text    not null,
    document     uuid    not null,
    revision     bigint  not null,
    made         boolean not null,
    at           timestamptz not null default now(),
    primary key (organisation, kind, key, document)
);

-- Of each kind an act makes one document, however often it is sent.
create unique index act_key_makes_once on act_key (organisation, kind, key) where made;
create index act_key_age on act_key (organisation, at);

-- The record of all acts; each row carries the hash of the row before it.
create table audit (
    organisation uuid   not null,
    sequence     bigint not null,
    at           timestamptz not null,
    actor        uuid   not null,
    by_name      text   not null,
    verb         text   not null,
    word_langs   text[] not null,
    words        text[] not null,
    kind         text   not null,
    document     uuid   not null,
    revision     bigint not null,
    content      text   not null,
    hash         text   not null,
    primary key (organisation, sequence)
);

create table audit_head (
    organisation uuid   not null primary key,
    sequence     bigint not null,
    hash         text   not null
);

alter table document   enable row level security;
alter table document   force  row level security;
alter table revision   enable row level security;
alter table revision   force  row level security;
alter table act_key    enable row level security;
alter table act_key    force  row level security;
alter table audit      enable row level security;
alter table audit      force  row level security;
alter table audit_head enable row level security;
alter table audit_head force  row level security;

-- A setting that was local to a transaction is '' afterwards, not null: both see nothing.
create function its_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('diapason.organisation', true), '')::uuid;

create policy its_own on document   using (organisation = its_organisation());
create policy its_own on revision   using (organisation = its_organisation());
create policy its_own on act_key    using (organisation = its_organisation());
create policy its_own on audit      using (organisation = its_organisation());
create policy its_own on audit_head using (organisation = its_organisation());

grant select, insert, update on document   to diapason_app;
grant select, insert         on revision   to diapason_app;
grant select, insert, delete on act_key    to diapason_app;
grant select, insert         on audit      to diapason_app;
grant select, insert, update on audit_head to diapason_app;
