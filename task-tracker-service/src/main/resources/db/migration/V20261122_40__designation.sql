-- What other features may read of areas, tasks and projects beside their own rows.
create view known_node as
    select n.id, n.kind, n.code, n.title, n.department, n.manager, n.state, n.removed_at, n.plan_id,
        p.code as plan_code, p.year as plan_year, p.state as plan_state
    from node n left join plan p on p.id = n.plan_id;

-- Key tasks and brand projects: overlays on nodes, never copies.
create table designation (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    kind           text        not null check (kind in ('KEY', 'BRAND')),
    state          text        not null check (state in ('HELD', 'ENDED')),
    -- The plan's; its quota counts those that hold.
    year           integer     not null,
    node_id        uuid        not null references node,
    plan_id        uuid        not null references plan,
    reason         text        not null,
    starts_on      date        not null,
    ends_on        date,
    -- Null: the one of the rules.
    cadence        text,
    -- When it ends by time alone.
    lapses_at      timestamptz,
    rule_version   integer     not null,
    made_at        timestamptz not null,
    made_by        text        not null,
    ended_at       timestamptz,
    end_reason     text,
    check ((state = 'ENDED') = (ended_at is not null))
);
create unique index designation_held on designation (node_id, kind) where state = 'HELD';
create index designation_quota on designation (kind, year) where state = 'HELD';
create index designation_made on designation (made_at, id);
create index designation_plan on designation (plan_id, made_at, id);
create index designation_lapses on designation (lapses_at) where lapses_at is not null;

-- What nodes are designated as now, for other features.
create view known_designation as select node_id, kind, cadence from designation where state = 'HELD';

-- Who designates for the same kind and year waits for the other here, so that a quota is exact.
create table designation_queue (
    kind text    not null,
    year integer not null,
    primary key (kind, year)
);

-- What citizens said about it.
create table designation_survey (
    id                   uuid primary key,
    designation_id       uuid        not null references designation,
    name                 text        not null,
    surveyed_on          date        not null,
    method               text,
    respondents          integer     not null check (respondents > 0),
    awareness_hundredths integer check (awareness_hundredths between 0 and 10000),
    priority_hundredths  integer check (priority_hundredths between 0 and 10000),
    recorded_at          timestamptz not null
);
create index designation_survey_of on designation_survey (designation_id, surveyed_on, id);
