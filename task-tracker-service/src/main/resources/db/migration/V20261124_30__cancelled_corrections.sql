-- Corrective actions go with a check that ended before they were confirmed.
alter table corrective_action add column cancelled_at timestamptz;
update corrective_action a set state = 'CANCELLED', cancelled_at = c.closed_at, version = a.version + 1
    from progress_check c
    where c.id = a.check_id and c.state in ('CLOSED', 'CANCELLED') and a.state in ('OPEN', 'REPORTED');
