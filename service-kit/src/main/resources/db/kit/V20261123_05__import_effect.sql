-- What becomes of a job's right rows, known before the first is worked off; and how often it was taken without getting on.
alter table import_job
    add column effect text check (effect in ('STORED', 'TOLD', 'NONE')),
    add column tries integer not null default 0;

-- The order of a job's report.
create index import_row_error_order on import_row_error (job_id, (row_no * 100 + item));
