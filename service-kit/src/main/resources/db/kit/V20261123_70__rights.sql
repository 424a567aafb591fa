-- A right is kept as a duty is: something that may be done by a date, and that lapses with it.
alter table duty add column is_right boolean not null default false;
