-- Personal data goes when its time is over; what is left stays whole.
alter table proposal add column erased_at timestamptz;
create table retention_run (
    day         date primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    declined    bigint      not null,
    adopted     bigint      not null,
    people      bigint      not null
);
