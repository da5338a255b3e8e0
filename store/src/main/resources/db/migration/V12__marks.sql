-- How far some work on a document is: written over and over, part of no revision, gone with the next one.
alter table document add column mark text not null default '';

-- What somebody sent is kept until it is taken or set aside, and then destroyed; that it was there stays on the record.
-- Nothing but these kinds can be destroyed, by nobody that works in the tables.
create function destroy(its_kind text, its_id uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if its_kind not in ('parcel') then
        raise exception 'A % is never destroyed', its_kind using errcode = 'insufficient_privilege';
    end if;
    delete from revision where organisation = its_organisation() and kind = its_kind and document = its_id;
    delete from document where organisation = its_organisation() and kind = its_kind and id = its_id;
    return found;
end $$;

revoke all on function destroy(text, uuid) from public;
grant execute on function destroy(text, uuid) to diapason_app;
