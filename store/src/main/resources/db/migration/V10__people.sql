-- Organisations, the people who belong to them, and how they come in.
--
-- Accounts stand outside organisations, as somebody may belong to several: the working role cannot read them at all and
-- asks the functions below, each of which gives what one question needs. Those functions belong to whoever owns the
-- tables; the policies named "at the door" let that owner see across organisations, and nobody else.

create table organisation (
    id     uuid   not null primary key,
    name   text   not null,
    langs  text[] not null,
    zone   text   not null,
    colour text   not null default '',
    look   bigint not null default 0,
    logo   bytea,
    at     timestamptz not null default now()
);

create table account (
    id          uuid   not null primary key,
    email       text   not null unique,
    name        text   not null,
    lang        text   not null,
    sealed      text,
    factor      text,
    factor_step bigint not null default 0,
    edition     bigint not null default 0,
    proven      boolean not null default false,
    at          timestamptz not null default now()
);

-- Each works once in place of the second factor.
create table recovery (
    account uuid not null references account on delete cascade,
    digest  text not null,
    primary key (account, digest)
);

create table member (
    organisation uuid not null references organisation,
    account      uuid not null references account on delete cascade,
    role         text not null,
    at           timestamptz not null default now(),
    primary key (organisation, account)
);
create index member_account on member (account);

-- Links that work once: to join an organisation (with a role), or to choose a new password (with an account).
create table link (
    organisation uuid not null references organisation,
    id           uuid not null,
    digest       text not null unique,
    role         text,
    email        text,
    account      uuid references account on delete cascade,
    until        timestamptz not null,
    by_name      text not null default '',
    at           timestamptz not null default now(),
    primary key (organisation, id),
    check ((role is null) <> (account is null))
);
create unique index link_joins_once on link (organisation, email) where role is not null;

create table guest (
    organisation uuid not null references organisation,
    id           uuid not null,
    digest       text not null unique,
    name         text not null,
    purpose      text not null,
    series       uuid not null,
    until        timestamptz not null,
    revoked      boolean not null default false,
    by_name      text not null,
    at           timestamptz not null default now(),
    primary key (organisation, id)
);

-- How often something was tried of late. What was tried is a digest: no address and no name stands here.
create table attempt (
    what  text not null primary key,
    tries integer not null,
    since timestamptz not null
);
create index attempt_age on attempt (since);

alter table organisation enable row level security;
alter table organisation force  row level security;
alter table account      enable row level security;
alter table account      force  row level security;
alter table recovery     enable row level security;
alter table recovery     force  row level security;
alter table member       enable row level security;
alter table member       force  row level security;
alter table link         enable row level security;
alter table link         force  row level security;
alter table guest        enable row level security;
alter table guest        force  row level security;

create policy its_own on organisation using (id = its_organisation());
create policy its_own on member       using (organisation = its_organisation());
create policy its_own on link         using (organisation = its_organisation());
create policy its_own on guest        using (organisation = its_organisation());

create policy at_the_door on organisation to current_user using (true);
create policy at_the_door on account      to current_user using (true);
create policy at_the_door on recovery     to current_user using (true);
create policy at_the_door on member       to current_user using (true);
create policy at_the_door on link         to current_user using (true);
create policy at_the_door on guest        to current_user using (true);

grant select, insert, update         on organisation to diapason_app;
grant select, insert, update, delete on member       to diapason_app;
grant select, insert, update, delete on link         to diapason_app;
grant select, insert, update         on guest        to diapason_app;
grant select, insert, update, delete on attempt      to diapason_app;

-- Before anybody has signed in ---------------------------------------------------------------------------------------

-- The organisation that was there first, and whether it has an owner.
create function first_organisation() returns table (id uuid, owned boolean)
    language sql stable security definer
    as $$
        select o.id, exists (select from member m where m.role = 'OWNER')
        from organisation o order by o.at, o.id limit 1
    $$;

create function account_of(asked_email text, asked_id uuid)
    returns table (id uuid, email text, name text, lang text, sealed text, factor text, edition bigint)
    language sql stable security definer
    as $$
        select a.id, a.email, a.name, a.lang, a.sealed, a.factor, a.edition
        from account a where a.email = asked_email or a.id = asked_id
    $$;

create function memberships_of(asked uuid) returns table (organisation uuid, called text, role text)
    language sql stable security definer
    as $$
        select m.organisation, o.name, m.role from member m join organisation o on o.id = m.organisation
        where m.account = asked order by o.name, o.id
    $$;

-- Who this is in this organisation now; nothing when the way of signing in changed since.
create function present_member(asked_organisation uuid, asked uuid, asked_edition bigint)
    returns table (name text, role text)
    language sql stable security definer
    as $$
        select a.name, m.role from member m join account a on a.id = m.account
        where m.organisation = asked_organisation and m.account = asked and a.edition = asked_edition
    $$;

create function present_guest(asked_organisation uuid, asked uuid, asked_at timestamptz)
    returns table (name text, purpose text, series uuid)
    language sql stable security definer
    as $$
        select g.name, g.purpose, g.series from guest g
        where g.organisation = asked_organisation and g.id = asked and not g.revoked and g.until > asked_at
    $$;

create function guest_behind(asked text, asked_at timestamptz)
    returns table (organisation uuid, called text, id uuid, name text, purpose text, series uuid, until timestamptz)
    language sql stable security definer
    as $$
        select g.organisation, o.name, g.id, g.name, g.purpose, g.series, g.until
        from guest g join organisation o on o.id = g.organisation
        where g.digest = asked and not g.revoked and g.until > asked_at
    $$;

create function link_behind(asked text, asked_at timestamptz)
    returns table (organisation uuid, called text, role text, email text, account uuid, name text, until timestamptz)
    language sql stable security definer
    as $$
        select l.organisation, o.name, l.role, l.email, l.account, coalesce(a.name, ''), l.until
        from link l join organisation o on o.id = l.organisation left join account a on a.id = l.account
        where l.digest = asked and l.until > asked_at
    $$;

-- Uses a link up; true for the one who did.
create function take_link(asked text, asked_at timestamptz) returns boolean
    language sql volatile security definer
    as $$
        with taken as (delete from link where digest = asked and until > asked_at returning 1)
        select exists (select from taken)
    $$;

-- What belongs to one person, whatever the organisation --------------------------------------------------------------

create function open_account(asked uuid, its_email text, its_name text, its_lang text, its_sealed text) returns boolean
    language sql volatile security definer
    as $$
        with opened as (
            insert into account (id, email, name, lang, sealed) values (asked, its_email, its_name, its_lang, its_sealed)
            on conflict do nothing returning 1)
        select exists (select from opened)
    $$;

create function describe_account(asked uuid, its_name text, its_lang text) returns void
    language sql volatile security definer
    as $$ update account set name = its_name, lang = its_lang where id = asked $$;

-- A new password, or none; every session of before has ended.
create function seal_account(asked uuid, its_sealed text) returns bigint
    language sql volatile security definer
    as $$ update account set sealed = its_sealed, edition = edition + 1 where id = asked returning edition $$;

create function factor_account(asked uuid, its_factor text) returns bigint
    language sql volatile security definer
    as $$
        delete from recovery where account = asked;
        update account set factor = its_factor, factor_step = 0, edition = edition + 1 where id = asked returning edition
    $$;

-- The digits of one step of time are worth something once.
create function spend_step(asked uuid, its_step bigint) returns boolean
    language sql volatile security definer
    as $$
        with spent as (update account set factor_step = its_step where id = asked and factor_step < its_step returning 1)
        select exists (select from spent)
    $$;

create function last_step(asked uuid) returns bigint
    language sql stable security definer
    as $$ select factor_step from account where id = asked $$;

create function keep_recovery(asked uuid, its_digest text) returns void
    language sql volatile security definer
    as $$ insert into recovery values (asked, its_digest) on conflict do nothing $$;

create function spend_recovery(asked uuid, its_digest text) returns boolean
    language sql volatile security definer
    as $$
        with spent as (delete from recovery where account = asked and digest = its_digest returning 1)
        select exists (select from spent)
    $$;

-- Somebody who signs in elsewhere has shown that the address is theirs: what a stranger may have set before is void.
create function prove_account(asked uuid) returns bigint
    language sql volatile security definer
    as $$
        delete from recovery where account = asked and not (select proven from account where id = asked);
        update account set sealed = case when proven then sealed end, factor = case when proven then factor end,
            edition = edition + case when proven then 0 else 1 end, proven = true
        where id = asked returning edition
    $$;

-- Nobody can tell any more who this was. What they did stays, under an id that leads nowhere.
create function erase_account(asked uuid) returns void
    language plpgsql volatile security definer
    as $$
        declare
            each uuid;
            before text := coalesce(current_setting('diapason.organisation', true), '');
        begin
            for each in select id from organisation loop
                perform set_config('diapason.organisation', each::text, true);
                update document set by_name = '—' where by_id = asked;
                update revision set by_name = '—' where actor = asked;
                update audit    set by_name = '—' where actor = asked;
            end loop;
            perform set_config('diapason.organisation', before, true);
            delete from spring_session where principal_name = asked::text;
            delete from account where id = asked;
        end
    $$;

-- The people of the organisation of this unit of work.
create function people_here() returns table (account uuid, name text, email text, role text, factor boolean, at timestamptz)
    language sql stable security definer
    as $$
        select m.account, a.name, a.email, m.role, a.factor is not null, m.at
        from member m join account a on a.id = m.account
        where m.organisation = its_organisation() order by a.name, a.id
    $$;

do $$
declare
    each regprocedure;
begin
    for each in
        select p.oid::regprocedure from pg_proc p
        where p.prosecdef and p.pronamespace = current_schema()::regnamespace
    loop
        -- The temporary schema last, so that nobody can put a table of their own before ours.
        execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to diapason_app', each);
    end loop;
end $$;
