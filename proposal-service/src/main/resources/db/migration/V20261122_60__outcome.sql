-- What became of an adopted proposal; each part is empty until there is something to say.
alter table proposal
    add column pilot             jsonb,
    add column promise           jsonb,
    add column project_id        uuid,
    add column completion        jsonb,
    -- The provisional one, the measured one and its corrections, in that order.
    add column effects           jsonb,
    -- Waits for a reviewer's sign-off.
    add column measurement_draft jsonb,
    add column story_id          uuid unique;
create index proposal_project on proposal (project_id) where project_id is not null;

-- The case library: how it was, how it is, who made it and what it cost.
create table story (
    id              uuid primary key,
    version         integer     not null,
    state           text        not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    title           text        not null,
    -- Cases of earlier programmes may say only how it is.
    before_text     text,
    after_text      text        not null,
    people          text,
    budget_won      bigint check (budget_won >= 0),
    budget_note     text,
    category        text,
    district        text,
    department      text,
    challenge       text,
    year            integer     not null check (year between 1900 and 2200),
    -- The proposal that it tells of; imported cases of earlier programmes have none.
    proposal_id     uuid unique,
    proposal_number text,
    told            jsonb       not null,
    -- The import that brought it.
    origin          text,
    source          text,
    external_id     text,
    published_at    timestamptz not null,
    terms           tsvector    not null,
    check (proposal_id is not null or origin is not null)
);
create unique index story_external on story (source, external_id) where external_id is not null;
create index story_published on story (published_at, id);
create index story_year on story (year, id);
create index story_title on story (left(title, 200) collate "C", id);
create index story_terms on story using gin (terms);
