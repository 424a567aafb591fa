-- What every service's database holds beside its own tables. Written by service-kit alone.

-- Compares titles by trigrams; needs LC_CTYPE C.UTF-8 for Hangul, which every service checks at its start.
create extension if not exists pg_trgm;

-- Events that are not yet acknowledged by the broker; a row is deleted after the acknowledgement.
create table outbox (
    id           bigint generated always as identity primary key,
    event_id     uuid        not null,
    topic        text        not null,
    aggregate_id uuid        not null,
    type         text        not null,
    sequence     bigint      not null,
    occurred_at  timestamptz not null,
    -- Further CloudEvents attributes, a flat object of strings.
    attributes   jsonb       not null,
    data         text        not null,
    created_at   timestamptz not null default clock_timestamp()
);

-- The highest sequence of a subject whose effect is in this database, kept for ever.
create table inbox (
    consumer text   not null,
    source   text   not null,
    subject  text   not null,
    sequence bigint not null,
    primary key (consumer, source, subject)
);

-- Events whose effect failed for a reason that trying again does not mend, in order per subject.
create table parked_event (
    id         bigint generated always as identity primary key,
    consumer   text        not null,
    source     text        not null,
    subject    text        not null,
    sequence   bigint      not null,
    event_id   text        not null,
    type       text        not null,
    topic      text        not null,
    attributes jsonb       not null,
    data       text,
    code       text        not null,
    reason     text        not null,
    attempts   integer     not null,
    state      text        not null check (state in ('PARKED', 'BEHIND', 'REDRIVEN')),
    parked_at  timestamptz not null default clock_timestamp(),
    redriven_at timestamptz,
    unique (consumer, source, subject, sequence)
);
create index parked_event_waiting on parked_event (consumer, source, subject, sequence) where state <> 'REDRIVEN';

-- Append-only: who changed what, when, by which command, under which rules. Serves revisions, diff and audit.
create table change (
    id             bigint generated always as identity primary key,
    aggregate_type text        not null,
    aggregate_id   uuid        not null,
    version        integer     not null,
    at             timestamptz not null,
    command        text        not null,
    actor          text        not null,
    actor_role     text        not null,
    client         text,
    trace_id       text,
    rule_version   integer,
    reason         text,
    -- {field: {from, to}}; the first row of an aggregate has none.
    diff           jsonb,
    -- HMAC-SHA256 over all but diff and reason, so that erasing texts leaves it valid.
    digest         bytea       not null
);
create unique index change_of_aggregate on change (aggregate_id, version);
create index change_of_actor on change (actor, id);
create index change_time on change using brin (at);

-- Committed answers to POSTs that carried an Idempotency-Key, kept 24 hours.
create table idempotency (
    -- SHA-256 of caller, method, path and key.
    key         bytea primary key,
    body_digest bytea       not null,
    status      smallint    not null,
    headers     jsonb       not null,
    body        bytea       not null,
    created_at  timestamptz not null default clock_timestamp()
);
create index idempotency_age on idempotency using brin (created_at);

-- Something that somebody must do by a date.
create table duty (
    id                     uuid primary key,
    kind                   text        not null,
    resource_type          text        not null,
    resource_id            uuid        not null,
    title                  text,
    responsible_subject    text,
    responsible_department text,
    responsible_role       text,
    state                  text        not null check (state in ('OPEN', 'PAUSED', 'CLOSED')),
    opened_at              timestamptz not null,
    -- The rule's term; none if a day was agreed.
    term_count             integer,
    term_unit              text,
    due_at                 timestamptz not null,
    warn_at                timestamptz not null,
    -- How far the clock has told: nothing, warned, due today, breached.
    stage                  text        not null default 'NONE' check (stage in ('NONE', 'WARNED', 'DUE', 'BREACHED')),
    -- [{from, until, reason}]; the last without until while paused.
    pauses                 jsonb       not null default '[]',
    closed_at              timestamptz,
    closed_by              text,
    rule_version           integer,
    event_sequence         bigint      not null,
    -- When time must act next; none while paused or closed.
    next_at                timestamptz,
    check (responsible_subject is not null or responsible_department is not null or responsible_role is not null)
);
create index duty_next on duty (next_at) where next_at is not null;
create index duty_of_resource on duty (resource_id);
create index duty_of_subject on duty (responsible_subject, due_at, id)
    where state <> 'CLOSED' and responsible_subject is not null;
create index duty_of_department on duty (responsible_department, due_at, id)
    where state <> 'CLOSED' and responsible_department is not null;
create index duty_of_role on duty (responsible_role, due_at, id)
    where state <> 'CLOSED' and responsible_role is not null;

-- What a city may set differently, by code and version; never changed, only followed by the next version.
create table rule (
    code       text        not null,
    version    integer     not null,
    valid_from date        not null,
    data       jsonb       not null,
    reason     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (code, version)
);

-- Election and temporary holidays, which no rule computes.
create table extra_holiday (
    day  date primary key,
    name text not null
);

-- Bulk imports, worked off in chunks, resumable at `processed`.
create table import_job (
    id          uuid primary key,
    kind        text        not null,
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    file        bytea,
    file_name   text,
    options     jsonb       not null,
    dry_run     boolean     not null,
    mode        text        not null check (mode in ('ALL', 'VALID')),
    total       integer,
    processed   integer     not null default 0,
    succeeded   integer     not null default 0,
    unchanged   integer     not null default 0,
    failed      integer     not null default 0,
    summary     jsonb,
    -- Why it failed as a whole: the code of a fault.
    problem     text,
    format      text        not null,
    created_by  text        not null,
    caller      jsonb       not null,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    -- When a worker may take it; a worker pushes it ahead while at work, so that another takes over from a dead one.
    next_at     timestamptz
);
create index import_job_next on import_job (next_at) where next_at is not null;
create table import_row_error (
    job_id  uuid    not null references import_job,
    row_no  integer not null,
    item    integer not null,
    field   text,
    -- A message's key and arguments, so that each reader gets it in their language.
    code    text    not null,
    arguments jsonb not null,
    warning boolean not null,
    primary key (job_id, row_no, item)
);

-- People-facing numbers, handed out in blocks per replica; gaps are possible, repeats are not.
create table number_block (
    kind text    not null,
    year integer not null,
    next bigint  not null,
    primary key (kind, year)
);
