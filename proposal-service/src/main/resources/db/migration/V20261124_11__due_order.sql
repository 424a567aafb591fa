-- Lists of proposals by the day on which something about them is due next.
create index duty_due_of_proposal on duty (due_at, resource_id)
    where resource_type = 'proposal' and state = 'OPEN' and not is_right;
