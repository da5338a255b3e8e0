-- Rounds of questions and what people answered. An answer says neither who gave it nor when nor from where: its place in
-- the order of coming is all that is kept of its circumstances.

create table round (
    organisation uuid    not null references organisation on delete cascade,
    id           uuid    not null,
    series       uuid    not null,
    body         text    not null,
    digest       text    unique,
    source       text,
    opens        timestamptz not null,
    closes       timestamptz not null,
    closed       timestamptz,
    answered     integer not null default 0,
    primary key (organisation, id)
);
create index round_series on round (organisation, series);
-- The same file brought in twice is one round.
create unique index round_source on round (organisation, series, source);

-- Links that take one answer. That one was used is kept, and not for which answer.
create table ticket (
    organisation uuid    not null,
    round        uuid    not null,
    digest       text    not null unique,
    spent        boolean not null default false,
    primary key (organisation, round, digest),
    foreign key (organisation, round) references round on delete cascade
);

create table answer (
    organisation uuid       not null,
    round        uuid       not null,
    nth          integer    not null,
    key          text       not null,
    numbers      smallint[] not null,
    words        text[]     not null,
    mark         text       not null default '',
    primary key (organisation, round, nth),
    unique (organisation, round, key),
    foreign key (organisation, round) references round on delete cascade
);

-- Where "you said, we did" of a series stands for everybody to read.
create table echo (
    organisation uuid not null references organisation on delete cascade,
    series       uuid not null,
    address      text not null unique,
    primary key (organisation, series)
);

alter table round  enable row level security;
alter table round  force  row level security;
alter table ticket enable row level security;
alter table ticket force  row level security;
alter table answer enable row level security;
alter table answer force  row level security;
alter table echo   enable row level security;
alter table echo   force  row level security;

create policy its_own on round  using (organisation = its_organisation());
create policy its_own on ticket using (organisation = its_organisation());
create policy its_own on answer using (organisation = its_organisation());
create policy its_own on echo   using (organisation = its_organisation());

create policy at_the_door on round  to current_user using (true);
create policy at_the_door on ticket to current_user using (true);
create policy at_the_door on answer to current_user using (true);
create policy at_the_door on echo   to current_user using (true);

grant select, insert                 on round, ticket, answer to diapason_app;
grant update (closed, body, answered) on round to diapason_app;
grant select, insert, delete         on echo to diapason_app;

-- What a link leads to, before anybody has signed in.
create function round_behind(asked text)
    returns table (organisation uuid, called text, body text, closed timestamptz, spent boolean)
    language sql stable security definer
    as $$
        select r.organisation, o.name, r.body, r.closed, f.spent
        from (
            select organisation, round, spent from ticket where digest = asked
            union all
            select organisation, id, false from round where digest = asked
        ) f join round r on r.organisation = f.organisation and r.id = f.round
            join organisation o on o.id = r.organisation
    $$;

-- Keeps an answer, once for each key. Answers of one round are counted one after another, so that the order in which they
-- come is the order in which they can first be seen: what may be told depends on it.
create function take_answer(asked text, its_key text, its_numbers smallint[], its_words text[], asked_at timestamptz,
        most integer)
    returns text
    language plpgsql volatile security definer
    as $$
        declare
            it record;
            here round%rowtype;
        begin
            select f.* into it from (
                select t.organisation, t.round, true as once from ticket t where t.digest = asked
                union all
                select r.organisation, r.id, false from round r where r.digest = asked
            ) f;
            if not found then
                return 'NONE';
            end if;
            select * into here from round r where r.organisation = it.organisation and r.id = it.round for update;
            if exists (select from answer a
                       where a.organisation = it.organisation and a.round = it.round and a.key = its_key) then
                return 'REPEATED';
            end if;
            if here.closed is not null or here.opens > asked_at or here.closes <= asked_at or here.answered >= most then
                return 'CLOSED';
            end if;
            if it.once then
                update ticket t set spent = true where t.digest = asked and not t.spent;
                if not found then
                    return 'SPENT';
                end if;
            end if;
            update round r set answered = r.answered + 1 where r.organisation = it.organisation and r.id = it.round;
            insert into answer (organisation, round, nth, key, numbers, words)
            values (it.organisation, it.round, here.answered + 1, its_key, its_numbers, its_words);
            return 'KEPT';
        end
    $$;

create function echo_at(asked text) returns table (organisation uuid, called text, series uuid)
    language sql stable security definer
    as $$
        select e.organisation, o.name, e.series from echo e join organisation o on o.id = e.organisation
        where e.address = asked
    $$;

do $$
declare
    each regprocedure;
begin
    for each in
        select p.oid::regprocedure from pg_proc p
        where p.prosecdef and p.pronamespace = current_schema()::regnamespace
            and p.proname in ('round_behind', 'take_answer', 'echo_at')
    loop
        -- The temporary schema last, so that nobody can put a table of their own before ours.
        execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to diapason_app', each);
    end loop;
end $$;
