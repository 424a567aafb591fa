-- Takes the right to answer a request and looks for the answer that it had before, in one statement. A volatile
-- function reads with a new snapshot per query: an answer committed before the lock was granted is seen, whereas a
-- plain statement would read with the snapshot from before it asked for the lock. The primary key holds the rest.
-- An answer older than 24 hours is forgotten, whether purged or not.
create function stored_answer(
    wanted          bytea,
    lock_id         bigint,
    out granted     boolean,
    out body_digest bytea,
    out status      smallint,
    out headers     jsonb,
    out body        bytea)
language plpgsql volatile as $$
declare
    created_at timestamptz;
begin
    granted := pg_try_advisory_xact_lock(lock_id);
    if granted then
        select i.body_digest, i.status, i.headers, i.body, i.created_at
        into body_digest, status, headers, body, created_at
        from idempotency i
        where i.key = wanted;
        if created_at < clock_timestamp() - interval '24 hours' then
            delete from idempotency i where i.key = wanted;
            body_digest := null;
        end if;
    end if;
end
$$;
