-- What executives instruct on projects.
create table instruction (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    state          text        not null,
    node_id        uuid        not null references node,
    -- Which must.
    department     text        not null,
    text           text        not null,
    due_on         date        not null,
    given_by       text        not null,
    given_at       timestamptz not null,
    report         text,
    reported_at    timestamptz,
    reported_by    text,
    late           boolean,
    -- Why it last went back, got another day or was taken back.
    reason         text,
    ended_at       timestamptz,
    ended_by       text,
    check ((state in ('SEEN', 'WITHDRAWN')) = (ended_at is not null))
);
create index instruction_due on instruction (due_on, id);
create index instruction_given on instruction (given_at, id);
create index instruction_node on instruction (node_id, due_on, id);
create index instruction_department on instruction (department, due_on, id);
