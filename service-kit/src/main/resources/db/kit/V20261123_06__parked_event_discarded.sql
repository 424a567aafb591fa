-- An operator may give an event up that can have no effect.
alter table parked_event drop constraint parked_event_state_check;
alter table parked_event add check (state in ('PARKED', 'BEHIND', 'REDRIVEN', 'DISCARDED'));
drop index parked_event_waiting;
create index parked_event_waiting on parked_event (consumer, source, subject, sequence)
    where state in ('PARKED', 'BEHIND');
