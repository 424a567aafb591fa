-- What a test imports.
create table import_line (
    job_id uuid not null,
    line   text not null
);
