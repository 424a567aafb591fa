-- What other features may read of plans beside their own rows.
create view known_plan as select id, code, year, state from plan;

-- Who serves in the task force, from day to day.
create table task_force_member (
    id         uuid primary key,
    version    integer not null,
    subject    text    not null,
    department text,
    leader     boolean not null,
    from_on    date    not null,
    to_on      date,
    reason     text,
    check (to_on >= from_on)
);
create index task_force_member_from on task_force_member (from_on, id);
create index task_force_member_subject on task_force_member (subject, from_on, id);

-- When the rounds of a year begin, where it was said.
create table task_force_schedule (
    year    integer primary key,
    version integer not null
);
create table task_force_round (
    round    text primary key,
    year     integer not null,
    opens_on date    not null,
    due_on   date,
    note     text
);
create index task_force_round_year on task_force_round (year, opens_on);

-- The next round of each plan that holds, by cadence; time alone takes it.
create table check_calendar (
    id       uuid primary key,
    plan_id  uuid not null references plan,
    cadence  text not null,
    -- The first day of the period that the round is about.
    first_on date not null,
    due_at   timestamptz,
    unique (plan_id, cadence)
);
create index check_calendar_due on check_calendar (due_at) where due_at is not null;

create table progress_check (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    kind           text        not null check (kind in ('REGULAR', 'OCCASIONAL')),
    round          text        check ((kind = 'REGULAR') = (round is not null)),
    about_from     date        not null,
    about_to       date        not null,
    reason         text,
    opened_at      timestamptz not null,
    opened_by      text        not null,
    state          text        not null,
    node_id        uuid        not null references node,
    plan_id        uuid references plan,
    -- As it stood at the opening.
    department     text        not null,
    key_task       boolean     not null,
    planned_bp     integer check (planned_bp between 0 and 10000),
    actual_bp      integer check (actual_bp between 0 and 10000),
    due_on         date        not null,
    rule_version   integer     not null,
    self_verdict   text,
    statement      text,
    evidence       jsonb,
    submitted_at   timestamptz,
    submitted_by   text,
    late           boolean,
    verdict        text,
    findings       jsonb,
    remark         text,
    verified_at    timestamptz,
    verified_by    text,
    former_verdict text,
    verifications  integer     not null,
    actions        integer     not null,
    closed_at      timestamptz,
    check (state not in ('FOLLOW_UP', 'CLOSED') or verified_at is not null)
);
-- However many look, a round has one check of each.
create unique index progress_check_once on progress_check (node_id, round) where kind = 'REGULAR';
create index progress_check_opened on progress_check (opened_at, id);
create index progress_check_due on progress_check (due_on, id);
create index progress_check_number on progress_check (number collate "C", id);
create index progress_check_round on progress_check (round, opened_at, id);
create index progress_check_department on progress_check (department, opened_at, id);
create index progress_check_node on progress_check (node_id, about_to);
create index progress_check_plan on progress_check (plan_id, opened_at, id);

create table corrective_action (
    id            uuid primary key,
    version       integer not null,
    check_id      uuid    not null references progress_check,
    number        integer not null,
    department    text    not null,
    text          text    not null,
    due_on        date    not null,
    state         text    not null,
    report        text,
    evidence      jsonb   not null,
    reported_at   timestamptz,
    reported_by   text,
    late          boolean,
    reject_reason text,
    confirmed_at  timestamptz,
    confirmed_by  text,
    unique (check_id, number)
);
create index corrective_action_due on corrective_action (due_on, id);
create index corrective_action_department on corrective_action (department, due_on, id);
