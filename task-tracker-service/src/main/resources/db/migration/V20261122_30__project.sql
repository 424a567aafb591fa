-- Counts changes of what hangs on a project.
alter table node add column touched integer not null default 0;

-- A proposal has one project at a time; after one that ended early another may be begun.
alter table node drop constraint node_proposal_id_key;
create unique index node_proposal on node (proposal_id) where state not in ('TERMINATED', 'CONSOLIDATED');

-- What was promised to the proposers of what projects carry out; kept by proposal, whichever event comes first.
create table project_promise (
    proposal_id uuid primary key,
    promised_on date        not null,
    -- The instant of the event that said so.
    as_of       timestamptz not null,
    -- How often it was put off since it was given.
    slips       integer     not null,
    reason_code text
);

create table milestone (
    id           uuid primary key,
    version      integer     not null,
    node_id      uuid        not null references node,
    title        text        not null,
    description  text,
    weight       integer     not null check (weight between 1 and 1000000),
    due_on       date        not null,
    completed_on date,
    evidence     text,
    completed_by text,
    created_at   timestamptz not null,
    removed_at   timestamptz,
    check ((completed_on is null) = (completed_by is null))
);
create index milestone_node on milestone (node_id, due_on, id) where removed_at is null;

create table indicator (
    id           uuid primary key,
    version      integer     not null,
    node_id      uuid        not null references node,
    name         text        not null,
    description  text,
    unit         text        not null,
    direction    text        not null check (direction in ('HIGHER', 'LOWER')),
    baseline     numeric     not null,
    -- By quarter: [{"quarter": "2020-Q1", "target": 10}].
    targets      jsonb       not null,
    created_at   timestamptz not null,
    removed_at   timestamptz
);
create index indicator_node on indicator (node_id, created_at, id) where removed_at is null;

create table indicator_value (
    indicator_id uuid        not null references indicator,
    quarter      text        not null,
    actual       numeric     not null,
    evidence     text,
    measured_by  text        not null,
    measured_at  timestamptz not null,
    primary key (indicator_id, quarter)
);

-- What may go wrong with a project, and what does.
create table project_risk (
    id               uuid primary key,
    version          integer     not null,
    node_id          uuid        not null references node,
    kind             text        not null check (kind in ('RISK', 'ISSUE')),
    title            text        not null,
    description      text,
    likelihood       text check (likelihood in ('LOW', 'MEDIUM', 'HIGH')),
    impact           text        not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    measure          text,
    owner_subject    text,
    owner_department text        not null,
    due_on           date        not null,
    state            text        not null check (state in ('OPEN', 'CLOSED')),
    outcome          text,
    duty_id          uuid        not null,
    raised_by        text        not null,
    raised_at        timestamptz not null,
    closed_at        timestamptz
);
create index project_risk_node on project_risk (node_id, due_on, id);

create table project_log (
    id         uuid primary key,
    node_id    uuid        not null references node,
    worked_on  date        not null,
    text       text        not null,
    minutes    integer check (minutes between 1 and 1440),
    written_by text        not null,
    written_at timestamptz not null
);
create index project_log_node on project_log (node_id, worked_on, id);

-- What citizens think of a project.
create table project_score (
    id          uuid primary key,
    node_id     uuid        not null references node,
    score       integer     not null check (score between 0 and 10000),
    respondents integer     not null check (respondents > 0),
    surveyed_on date        not null,
    method      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index project_score_node on project_score (node_id, surveyed_on, id);
