-- Requests for information of the city (Official Information Disclosure Act).
create table information_request (
    id                     uuid primary key,
    version                integer     not null,
    event_sequence         bigint      not null,
    number                 text        not null unique,
    state                  text        not null
        check (state in ('RECEIVED', 'DECIDED', 'OBJECTED', 'CLOSED', 'WITHDRAWN')),
    title                  text        not null,
    text                   text        not null,
    -- Whoever asked; null for a request that came on paper.
    requester              text,
    department             text,
    rule_version           integer     not null,
    received_at            timestamptz not null,
    -- The last day on which what is owed now is in time; null while nothing is.
    due_on                 date,
    extended_at            timestamptz,
    extension_reason       text,
    outcome                text check (outcome in ('DISCLOSED', 'PARTLY', 'NOT_DISCLOSED')),
    ground                 text,
    ground_reason          text,
    answer                 text,
    published_title        text,
    documents              integer,
    decided_at             timestamptz,
    late                   boolean,
    objection              text,
    objected_at            timestamptz,
    objection_extended_at  timestamptz,
    objection_outcome      text check (objection_outcome in ('UPHELD', 'PARTLY', 'REJECTED')),
    objection_answer       text,
    objection_decided_at   timestamptz,
    withdrawn_at           timestamptz,
    check (outcome = 'DISCLOSED' or outcome is null or ground is not null)
);
create index information_request_received on information_request (received_at, id);
create index information_request_decided on information_request (decided_at, id) where decided_at is not null;
create index information_request_department on information_request (department, received_at, id);
create index information_request_requester on information_request (requester, received_at, id);

-- Documents of the city: public unless a legal ground is recorded, and listed either way.
create table published_document (
    id            uuid primary key,
    version       integer     not null,
    number        text        not null,
    title         text        not null,
    title_folded  text        not null,
    department    text        not null,
    made_on       date        not null,
    category      text,
    url           text,
    ground        text,
    ground_reason text,
    links         jsonb       not null,
    created_at    timestamptz not null,
    unique (department, number),
    check (ground is null or ground_reason is not null)
);
create index published_document_made on published_document (made_on, id);
create index published_document_department on published_document (department, made_on, id);
