-- Somebody is forgotten: their name is taken out of what was written down, and the record says of which revisions.

-- Only a revision that names them is rewritten; the record, which keeps the hash of what each revision holds, tells when
-- anything but the act that goes with this did it.
create function leave_out(its_kind text, its_document uuid, its_revision bigint, its_body text, named text)
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
    return true;
end $$;

create or replace function erase_account(asked uuid) returns void
    language plpgsql volatile security definer as $$
declare
    each uuid;
    before text := coalesce(current_setting('diapason.organisation', true), '');
    named text := (select name from account where id = asked);
begin
    for each in select id from organisation loop
        perform set_config('diapason.organisation', each::text, true);
        update document set by_name = '—' where by_id = asked;
        update revision set by_name = '—' where actor = asked;
        update audit    set by_name = '—' where actor = asked;
        update link     set by_name = '—' where organisation = each and by_name = named;
        update guest    set by_name = '—' where organisation = each and by_name = named;
    end loop;
    perform set_config('diapason.organisation', before, true);
    delete from spring_session where principal_name = asked::text;
    delete from account where id = asked;
end $$;

-- For whoever looks after the whole studio.
create function every_organisation() returns table (id uuid, name text)
    language sql stable security definer
    as $$ select o.id, o.name from organisation o order by o.at, o.id $$;

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
