-- What officials ask the audit body before they act on something unclear.
create table consultation (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    state          text        not null check (state in ('ASKED', 'ANSWERED', 'CONCLUDED', 'WITHDRAWN')),
    title          text        not null,
    question       text        not null,
    legal_basis    text        not null,
    links          jsonb       not null,
    asker          text        not null,
    department     text        not null,
    audit_body     text        not null,
    rule_version   integer     not null,
    asked_at       timestamptz not null,
    due_on         date,
    outcome        text,
    answer         text,
    answered_at    timestamptz,
    followed       boolean,
    proof          text,
    evidence       jsonb       not null,
    concluded_at   timestamptz,
    withdrawn_at   timestamptz
);
create index consultation_asked on consultation (asked_at, id);
create index consultation_department on consultation (department, asked_at, id);
