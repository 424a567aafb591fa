-- The register of policies; each content that held stands in policy_revision.
create table policy (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    state          text        not null check (state in ('IN_PREPARATION', 'FORMULATED', 'CLOSED')),
    title          text        not null,
    background     text,
    purpose        text,
    department     text        not null,
    importance     text        not null check (importance in ('ORDINARY', 'IMPORTANT')),
    challenge      text,
    budget         jsonb       not null,
    links          jsonb       not null,
    revision       integer     not null,
    rule_version   integer     not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    formulated_at  timestamptz,
    sessions       integer,
    closed_at      timestamptz,
    close_reason   text,
    external_id    text unique,
    folded         text        not null,
    terms          tsvector    not null
);
create index policy_updated on policy (updated_at, id);
create index policy_title on policy (title collate "C", id);
create index policy_department on policy (department, updated_at, id);
create index policy_terms on policy using gin (terms);

create table policy_revision (
    policy_id uuid        not null references policy,
    revision  integer     not null,
    content   jsonb       not null,
    editor    text        not null,
    edited_at timestamptz not null,
    primary key (policy_id, revision)
);

-- Sessions as their events told them; one without a policy may get one by a correction.
create table policy_session (
    session_id   uuid primary key,
    policy_id    uuid,
    kind         text    not null,
    held_on      date    not null,
    participants integer not null,
    experts      integer not null,
    counted      boolean not null
);
create index policy_session_policy on policy_session (policy_id, kind) where counted;

create table policy_comment (
    id            uuid primary key,
    version       integer     not null,
    policy_id     uuid        not null references policy,
    author        text        not null,
    official      boolean     not null,
    text          text        not null,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    hidden_reason text,
    created_at    timestamptz not null
);
create index policy_comment_created on policy_comment (policy_id, created_at, id);

-- What others awarded the city.
create table policy_award (
    id         uuid primary key,
    version    integer     not null,
    name       text        not null,
    giver      text,
    sector     text        not null,
    rank       text        not null,
    year       integer     not null,
    policy_id  uuid references policy,
    created_at timestamptz not null
);
create index policy_award_year on policy_award (year, id);
create index policy_award_policy on policy_award (policy_id) where policy_id is not null;
