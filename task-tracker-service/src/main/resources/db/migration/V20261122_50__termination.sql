-- The departments' standing work that is no project of a plan.
create table work_item (
    id            uuid primary key,
    version       integer     not null,
    code          text        not null unique,
    title         text        not null,
    description   text,
    department    text        not null,
    since         date,
    yearly_hours  bigint      not null check (yearly_hours >= 0),
    budget_won    bigint      not null check (budget_won >= 0),
    -- How many people profit in a year; none where nobody counted.
    beneficiaries bigint check (beneficiaries >= 0),
    legal_basis   text,
    -- What it brought in the last year, in units of its own; none where nobody measured.
    effect        bigint check (effect >= 0),
    effect_unit   text,
    -- How often it was used, by year: {"2018": 1200, "2019": 300}.
    uses          jsonb       not null,
    state         text        not null check (state in ('ACTIVE', 'TERMINATED', 'CONSOLIDATED')),
    ended_on      date,
    into_id       uuid references work_item,
    created_at    timestamptz not null,
    -- Title and description, folded, for what is alike.
    folded        text        not null,
    terms         tsvector    not null,
    check ((state = 'ACTIVE') = (ended_on is null))
);
create index work_item_created on work_item (created_at, id);
create index work_item_title on work_item (left(title, 200) collate "C", id);
create index work_item_hours on work_item (yearly_hours, id);
create index work_item_terms on work_item using gin (terms);
create index work_item_folded on work_item using gin (folded gin_trgm_ops);

-- Whether work ends: nominated, heard, decided.
create table termination_review (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    state          text        not null,
    target_type    text        not null check (target_type in ('NODE', 'WORK_ITEM')),
    target_id      uuid        not null,
    title          text        not null,
    department     text        not null,
    plan_code      text,
    ground         text        not null,
    -- Why it was nominated: by whom, and the figures of the rule that found it.
    evidence       text,
    origin         text        not null check (origin in ('RULE', 'PROPOSAL', 'MANAGER')),
    proposals      jsonb       not null,
    nominated_by   text        not null,
    rule_version   integer     not null,
    nominated_at   timestamptz not null,
    -- What the department answered at the hearing.
    hearing        text,
    heard_at       timestamptz,
    outcome        text check (outcome in ('TERMINATED', 'CONSOLIDATED', 'CONTINUED')),
    into_id        uuid,
    ends_on        date,
    reason         text,
    conditions     text,
    review_on      date,
    saved_won      bigint check (saved_won >= 0),
    saved_hours    bigint check (saved_hours >= 0),
    cost_class     text,
    decided_at     timestamptz,
    check ((outcome is null) = (decided_at is null))
);
-- Work is under one review at a time.
create unique index termination_review_open on termination_review (target_id)
    where state in ('NOMINATED', 'HEARING', 'REVIEW');
create index termination_review_nominated on termination_review (nominated_at, id);
create index termination_review_decided on termination_review (decided_at) where decided_at is not null;
