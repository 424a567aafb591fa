-- A yearly plan: areas, tasks and projects stand in it as nodes.
create table plan (
    id              uuid primary key,
    version         integer     not null,
    event_sequence  bigint      not null default 0,
    code            text        not null unique,
    year            integer     not null,
    title           text        not null,
    description     text,
    core_values     jsonb       not null,
    -- CHILDREN: a node is the mean of its children; PROJECTS: of all projects below it.
    averaging       text        not null check (averaging in ('CHILDREN', 'PROJECTS')),
    -- SKIP: a node without projects has no figure; ZERO: it counts as nothing done.
    empty_nodes     text        not null check (empty_nodes in ('SKIP', 'ZERO')),
    -- DROP: an ended project counts no more; KEEP: with its last figure.
    ended_nodes     text        not null check (ended_nodes in ('DROP', 'KEEP')),
    state           text        not null,
    revisions       integer     not null,
    created_at      timestamptz not null,
    confirmed_at    timestamptz,
    closed_at       timestamptz
);
create index plan_created on plan (created_at, id);
create index plan_year on plan (year, id);

-- Areas, tasks and projects. A project without a plan is unplaced and outside every roll-up.
create table node (
    id              uuid primary key,
    version         integer     not null,
    event_sequence  bigint      not null,
    plan_id         uuid references plan,
    kind            text        not null check (kind in ('AREA', 'TASK', 'PROJECT')),
    parent_id       uuid references node,
    code            text        not null,
    title           text        not null,
    description     text,
    department      text        not null,
    -- Subject id of who manages it.
    manager         text,
    cooperating     jsonb       not null,
    district        text,
    challenge       text,
    starts_on       date,
    ends_on         date,
    budget_won      bigint check (budget_won >= 0),
    executed_won    bigint check (executed_won >= 0),
    weight          integer     not null check (weight between 1 and 1000000),
    created_at      timestamptz not null,
    -- When a revision took it out of the plan.
    removed_at      timestamptz,
    -- From here on what projects alone have.
    state           text check ((kind = 'PROJECT') = (state is not null)),
    method          text check ((kind = 'PROJECT') = (method is not null)),
    progress_bp     integer     not null check (progress_bp between 0 and 10000),
    proposal_id     uuid unique,
    promised_on     date,
    health          text,
    health_reasons  jsonb       not null,
    health_due      timestamptz,
    citizen_led     boolean     not null,
    partners        jsonb       not null,
    outcome         jsonb,
    started_at      timestamptz,
    ended_at        timestamptz,
    reason          text,
    -- Bigrams of title and description.
    terms           tsvector    not null,
    check (ends_on is null or starts_on is null or ends_on >= starts_on),
    check (kind = 'PROJECT' or plan_id is not null),
    check (kind <> 'AREA' or parent_id is null)
);
create unique index node_code on node (plan_id, code) where removed_at is null;
create unique index node_code_unplaced on node (code) where plan_id is null;
create index node_parent on node (parent_id);
create index node_created on node (created_at, id) where kind = 'PROJECT';
create index node_title on node (left(title, 200) collate "C", id) where kind = 'PROJECT';
create index node_ends on node (ends_on, id) where kind = 'PROJECT';
create index node_department on node (department, created_at, id);
create index node_health_due on node (health_due) where health_due is not null;
create index node_terms on node using gin (terms);

-- How nodes stood in their plans, and how far projects were, from one instant to another: any past roll-up is made of it.
create table standing (
    node_id     uuid        not null references node,
    plan_id     uuid        not null references plan,
    parent_id   uuid,
    weight      integer     not null,
    state       text,
    starts_on   date,
    ends_on     date,
    progress_bp integer     not null,
    from_at     timestamptz not null,
    to_at       timestamptz not null default 'infinity',
    primary key (node_id, from_at),
    check (to_at > from_at)
);
create index standing_now on standing (plan_id) where to_at = 'infinity';
create index standing_then on standing (plan_id, from_at, to_at);

-- Plans whose figures changed since they were told; one row per change, so that no writer waits for another.
create table progress_mark (
    plan_id uuid not null references plan
);
create index progress_mark_plan on progress_mark (plan_id);

-- When the figures of a plan are told next by time alone.
create table progress_news (
    plan_id uuid primary key references plan,
    due_at  timestamptz
);
create index progress_news_due on progress_news (due_at);

-- What the public-private council advised on a plan, and what was answered.
create table advice (
    id          uuid primary key,
    version     integer     not null,
    plan_id     uuid        not null references plan,
    number      integer     not null,
    node_id     uuid references node,
    text        text        not null,
    adviser     text        not null,
    advised_on  date        not null,
    answer      text check (answer in ('ACCEPTED', 'PARTLY', 'NOT')),
    reason      text,
    answered_by text,
    answered_at timestamptz,
    unique (plan_id, number),
    check ((answer is null) = (answered_at is null))
);

-- The whole tree as it was when a plan was confirmed or revised.
create table baseline (
    id          uuid primary key,
    plan_id     uuid        not null references plan,
    number      integer     not null,
    reason      text,
    frozen_at   timestamptz not null,
    frozen_by   text        not null,
    progress_bp integer,
    planned_bp  integer,
    unique (plan_id, number)
);

create table baseline_node (
    baseline_id uuid        not null references baseline,
    node_id     uuid        not null references node,
    parent_id   uuid,
    kind        text        not null,
    code        text        not null,
    title       text        not null,
    department  text        not null,
    weight      integer     not null,
    state       text,
    starts_on   date,
    ends_on     date,
    budget_won  bigint,
    targets     jsonb       not null,
    progress_bp integer,
    planned_bp  integer,
    removed     boolean     not null,
    primary key (baseline_id, node_id)
);
