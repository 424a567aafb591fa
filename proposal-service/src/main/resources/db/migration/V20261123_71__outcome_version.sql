-- The version of proposal-outcome that it began under.
alter table proposal add column outcome_version integer;
