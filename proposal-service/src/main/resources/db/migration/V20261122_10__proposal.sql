-- The one place that holds who a proposer is; everything else knows the subject id alone.
create table person (
    subject    text primary key,
    name       text,
    department text,
    grade      text,
    kind       text        not null check (kind in ('CITIZEN', 'OFFICIAL', 'SYSTEM')),
    updated_at timestamptz not null
);

create table proposal (
    id                     uuid primary key,
    version                integer     not null,
    event_sequence         bigint      not null,
    number                 text unique,
    kind                   text        not null,
    state                  text        not null,
    -- Where a supplement, a merge or a wrong closing leads back to.
    back_state             text,
    title                  text        not null,
    problem                text        not null,
    improvement            text,
    expected_effect        text,
    own_work               boolean,
    category               text,
    district               text,
    challenge              text,
    responsible_department text,
    tags                   jsonb       not null,
    details                jsonb       not null,
    hidden                 boolean     not null,
    author                 text        not null,
    contributors           jsonb       not null,
    -- Shares that wait for everybody's acceptance.
    invitation             jsonb,
    -- What was asked for, decided or handed over last, and why.
    outcome                jsonb,
    rule_version           integer,
    created_at             timestamptz not null,
    submitted_at           timestamptz,
    -- Receipt, for a draft its beginning: the order of lists.
    ordered_at             timestamptz not null,
    -- Set by the import that brought it: no duties, no rewards.
    origin                 text,
    source                 text,
    external_id            text,
    -- Letters and digits of the title, lower case: equality of titles.
    title_folded           text        not null,
    -- Bigrams of title and texts.
    terms                  tsvector    not null,
    check (state = 'DRAFT' or state = 'WITHDRAWN' or (submitted_at is not null and number is not null))
);
create unique index proposal_external on proposal (source, external_id) where external_id is not null;
create index proposal_ordered on proposal (ordered_at, id);
create index proposal_state on proposal (state, ordered_at, id);
create index proposal_department on proposal (responsible_department, ordered_at, id);
create index proposal_author on proposal (author, ordered_at, id);
-- A title may be longer than an index entry.
create index proposal_title on proposal (left(title, 200) collate "C", id);
create index proposal_title_folded on proposal (md5(title_folded));
create index proposal_contributors on proposal using gin (contributors jsonb_path_ops) where jsonb_array_length(contributors) > 1 or invitation is not null;
create index proposal_terms on proposal using gin (terms);
