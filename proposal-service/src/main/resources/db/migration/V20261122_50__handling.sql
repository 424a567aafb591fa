-- What a proposal is tied to: voices and sessions it came from, what it was joined into, its project.
alter table proposal add column links jsonb not null default '[]';
