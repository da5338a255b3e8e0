-- Links by which a calendar fetches the days of a series for somebody, as long as they belong to the organisation. Only
-- the digest of a link is kept. One for each person and series: making another ends the one of before.
create table calendar_link (
    organisation uuid        not null references organisation,
    id           uuid        not null,
    digest       text        not null unique,
    account      uuid        not null,
    series       uuid        not null,
    at           timestamptz not null,
    used         timestamptz,
    primary key (organisation, id),
    unique (organisation, account, series),
    foreign key (organisation, account) references member (organisation, account) on delete cascade
);

alter table calendar_link enable row level security;
alter table calendar_link force  row level security;
create policy its_own     on calendar_link using (organisation = its_organisation());
create policy at_the_door on calendar_link to current_user using (true);
grant select, insert, delete on calendar_link to diapason_app;

-- Which series a link fetches; whoever leaves the organisation loses their links with it. That one was used is noted
-- once an hour at most, so that a calendar that asks too often does not keep the table busy.
create function calendar_behind(asked text, asked_at timestamptz)
    returns table (its_organisation_id uuid, its_series uuid)
    language plpgsql volatile security definer as $$
begin
    update calendar_link l set used = asked_at
    where l.digest = asked and (l.used is null or l.used < asked_at - interval '1 hour');
    return query
        select l.organisation, l.series from calendar_link l where l.digest = asked;
end $$;

do $$
begin
    execute format(
        'alter function calendar_behind(text, timestamptz) set search_path = %I, pg_temp', current_schema());
    revoke all on function calendar_behind(text, timestamptz) from public;
    grant execute on function calendar_behind(text, timestamptz) to diapason_app;
end $$;
