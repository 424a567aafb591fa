-- People of sessions and groups go when their time is over; figures stay.
alter table participation_session add column erased_at timestamptz;
alter table group_member add column erased_at timestamptz;
alter table retention_run add column participants bigint not null default 0;
