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

-- Who helps to make proposals concrete, and what they know about.
create table mentor (
    id            uuid primary key,
    subject       text        not null unique,
    tags          text[]      not null,
    capacity      integer     not null check (capacity between 1 and 100),
    active        boolean     not null,
    version       integer     not null,
    registered_at timestamptz not null
);
create index mentor_subject on mentor (subject collate "C", id);

create table proposal_mentor (
    id          uuid primary key,
    proposal_id uuid        not null references proposal,
    mentor_id   uuid        not null references mentor,
    assigned_at timestamptz not null,
    ended_at    timestamptz,
    ended_by    text,
    version     integer     not null
);
create unique index proposal_mentor_now on proposal_mentor (proposal_id, mentor_id) where ended_at is null;
create index proposal_mentor_of on proposal_mentor (proposal_id);
create index proposal_mentor_load on proposal_mentor (mentor_id, assigned_at, id) where ended_at is null;

create table mentor_note (
    id          uuid primary key,
    proposal_id uuid        not null references proposal,
    mentor      text        not null,
    note        text        not null,
    written_at  timestamptz not null
);
create index mentor_note_of on mentor_note (proposal_id, written_at, id);

-- What makes it concrete, as far as it was said.
create table proposal_checklist (
    id           uuid primary key,
    proposal_id  uuid    not null unique references proposal,
    rule_version integer not null,
    answers      jsonb   not null,
    version      integer not null
);

create table proposal_opinion (
    id               uuid primary key,
    version          integer     not null,
    proposal_id      uuid        not null references proposal,
    state            text        not null check (state in ('REQUESTED', 'GIVEN', 'WITHDRAWN')),
    asked_subject    text,
    asked_department text,
    question         text        not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    due_on           date        not null,
    duty_id          uuid        not null,
    verdict          text,
    answer           text,
    ended_by         text,
    ended_at         timestamptz,
    check ((asked_subject is null) <> (asked_department is null)),
    check ((state = 'REQUESTED') = (ended_at is null))
);
create index proposal_opinion_of on proposal_opinion (proposal_id, requested_at, id);

-- Files of a proposal; of a removed one the content is gone and the rest stays.
create table proposal_attachment (
    id          uuid primary key,
    proposal_id uuid        not null references proposal,
    name        text        not null,
    media_type  text        not null,
    size        integer     not null,
    sha256      text        not null,
    content     bytea,
    added_by    text        not null,
    added_at    timestamptz not null,
    removed_at  timestamptz,
    version     integer     not null,
    check ((content is null) = (removed_at is not null))
);
-- What people attach is compressed already.
alter table proposal_attachment alter column content set storage external;
create index proposal_attachment_of on proposal_attachment (proposal_id, added_at, id);
