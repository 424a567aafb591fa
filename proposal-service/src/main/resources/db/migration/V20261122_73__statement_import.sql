-- Where a statement came from, so that a file that is delivered again changes nothing.
alter table session_statement add column source text;
alter table session_statement add column external_id text;
create unique index session_statement_external on session_statement (source, external_id)
    where external_id is not null;
