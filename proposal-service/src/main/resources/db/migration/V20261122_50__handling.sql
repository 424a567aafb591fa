-- What a proposal is tied to: voices and sessions it came from, what it was joined into, its project.
alter table proposal add column links jsonb not null default '[]';

-- The merge that it is in, while it is: into what, when, and the outcome it had before.
alter table proposal add column joining jsonb;
-- How far committees are with it: revision, whether it was appealed, the programme that judged it last.
alter table proposal add column review jsonb not null default '{"appealed": false, "ignored": 0}';
-- What programmes gave it.
alter table proposal add column grades jsonb not null default '[]';
-- Where it was handed on to.
alter table proposal add column transferred_as text;
-- The version of proposal-handling that it began under.
alter table proposal add column handling_version integer;
create index proposal_links on proposal using gin (links jsonb_path_ops) where links <> '[]';

-- Awards of programmes whose further parts have not come yet.
create table programme_part (
    programme uuid    not null,
    part      integer not null,
    parts     integer not null,
    awards    jsonb   not null,
    primary key (programme, part)
);
