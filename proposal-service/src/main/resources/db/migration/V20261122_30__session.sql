-- A listening session, a deliberation, a roundtable …: planned, signed up for, held, counted.
create table participation_session (
    id               uuid primary key,
    version          integer     not null,
    event_sequence   bigint      not null,
    number           text        not null unique,
    kind             text        not null,
    state            text        not null,
    title            text        not null,
    topic            text,
    agenda           jsonb       not null,
    policy_id        uuid,
    policy_title     text,
    challenge        text,
    district         text,
    department       text        not null,
    starts_at        timestamptz,
    ends_at          timestamptz,
    place            text,
    link             text,
    -- Places; none where they are not limited.
    capacity         integer check (capacity > 0),
    -- Subject id of the person appointed, for example as mayor for a day.
    appointee        text,
    -- For officials alone.
    internal         boolean     not null,
    rule_version     integer     not null,
    created_at       timestamptz not null,
    held_on          date,
    participants     integer     not null check (participants >= 0),
    experts          integer     not null check (experts >= 0),
    -- Why it was cancelled.
    reason           text,
    minutes_revision integer     not null,
    -- When it takes or took place, without a date when it was planned: the order of lists.
    ordered_at       timestamptz not null,
    -- Bigrams of title, topic, policy and place.
    terms            tsvector    not null,
    check (state <> 'HELD' or held_on is not null),
    check (ends_at is null or ends_at > starts_at)
);
create index participation_session_ordered on participation_session (ordered_at, id);
create index participation_session_state on participation_session (state, ordered_at, id);
create index participation_session_department on participation_session (department, ordered_at, id);
create index participation_session_title on participation_session (left(title, 200) collate "C", id);
create index participation_session_participants on participation_session (participants, id);
create index participation_session_policy on participation_session (policy_id, held_on) where policy_id is not null;
create index participation_session_held on participation_session (held_on, kind) where state = 'HELD';
create index participation_session_terms on participation_session using gin (terms);

-- Since when a policy has sessions; the rule that held then says to its end how many it needs.
create table session_policy (
    policy_id    uuid primary key,
    rule_version integer     not null,
    begun_at     timestamptz not null
);

create sequence session_queue;

create table session_sign_up (
    id           uuid primary key,
    version      integer     not null,
    session_id   uuid        not null references participation_session,
    -- A subject id, never a name.
    subject      text        not null,
    department   text,
    state        text        not null check (state in ('SIGNED_UP', 'WAITING', 'WITHDRAWN', 'WALK_IN')),
    -- Who waits longest comes first.
    queue_no     bigint      not null default nextval('session_queue'),
    expert       boolean     not null default false,
    attended     boolean     not null default false,
    signed_up_at timestamptz not null,
    unique (session_id, subject)
);
create index session_sign_up_queue on session_sign_up (session_id, state, queue_no);
create index session_sign_up_subject on session_sign_up (subject, session_id);

create table session_statement (
    id          uuid primary key,
    version     integer     not null,
    session_id  uuid        not null references participation_session,
    -- Counts the statements of a session, from 1.
    number      bigint      not null,
    kind        text        not null check (kind in ('STATEMENT', 'STORY')),
    body        text        not null,
    district    text,
    table_no    integer,
    -- Subject id of who said it, where that is known.
    speaker     text,
    -- The proposal whose story is told.
    about       uuid,
    voice_id    uuid,
    proposal_id uuid,
    hidden      boolean     not null default false,
    made_at     timestamptz not null,
    unique (session_id, number)
);
create index session_statement_voice on session_statement (voice_id) where voice_id is not null;
create index session_statement_proposal on session_statement (proposal_id) where proposal_id is not null;

create table session_minutes (
    session_id uuid        not null references participation_session,
    revision   integer     not null,
    body       text        not null,
    published  boolean     not null,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (session_id, revision)
);

create table session_table (
    id           uuid primary key,
    version      integer not null,
    session_id   uuid    not null references participation_session,
    number       integer not null check (number > 0),
    topic        text,
    facilitator  text,
    participants integer check (participants >= 0),
    notes        text,
    unique (session_id, number)
);

-- What was promised at a session, or instructed by who was appointed; a duty until it is kept.
create table session_commitment (
    id               uuid primary key,
    version          integer     not null,
    session_id       uuid        not null references participation_session,
    kind             text        not null check (kind in ('COMMITMENT', 'INSTRUCTION')),
    state            text        not null check (state in ('OPEN', 'KEPT', 'DROPPED')),
    body             text        not null,
    owner_subject    text,
    owner_department text,
    due_on           date        not null,
    duty_id          uuid        not null,
    -- What came of it.
    outcome          text,
    closed_on        date,
    made_at          timestamptz not null,
    check ((owner_subject is null) <> (owner_department is null))
);
create index session_commitment_session on session_commitment (session_id, due_on, id);

-- A standing group: participation group, citizens' corps, learning group.
create table standing_group (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    kind           text        not null,
    state          text        not null,
    title          text        not null,
    topic          text,
    challenge      text,
    district       text,
    department     text        not null,
    places         integer     not null check (places > 0),
    term_from      date        not null,
    term_to        date        not null,
    recruit_from   date,
    recruit_to     date,
    recruited_at   timestamptz,
    reason         text,
    rule_version   integer     not null,
    founded_at     timestamptz not null,
    terms          tsvector    not null,
    check (term_to >= term_from),
    check (recruit_to >= recruit_from)
);
create index standing_group_founded on standing_group (founded_at, id);
create index standing_group_title on standing_group (left(title, 200) collate "C", id);
create index standing_group_terms on standing_group using gin (terms);

create table group_member (
    id         uuid primary key,
    version    integer     not null,
    group_id   uuid        not null references standing_group,
    -- A subject id, never a name.
    subject    text        not null,
    department text,
    state      text        not null,
    leader     boolean     not null default false,
    motive     text,
    applied_at timestamptz not null,
    joined_on  date,
    until      date,
    renewals   integer     not null default 0,
    reason     text,
    unique (group_id, subject)
);
create index group_member_state on group_member (group_id, state, applied_at, id);
create index group_member_subject on group_member (subject, group_id);

create table group_meeting (
    id         uuid primary key,
    version    integer     not null,
    group_id   uuid        not null references standing_group,
    held_on    date        not null,
    topic      text        not null,
    place      text,
    notes      text,
    -- How many came; may be more than those who are known.
    attendance integer     not null check (attendance >= 0),
    -- The session that it was, where it was one.
    session_id uuid,
    unique (group_id, session_id)
);
create index group_meeting_group on group_meeting (group_id, held_on, id);

create table group_attendance (
    meeting_id uuid not null references group_meeting,
    subject    text not null,
    primary key (meeting_id, subject)
);
create index group_attendance_subject on group_attendance (subject, meeting_id);

-- Support money in whole won; a wrong entry is reversed, never changed.
create table group_support (
    id          uuid primary key,
    version     integer     not null,
    group_id    uuid        not null references standing_group,
    kind        text        not null check (kind in ('GRANT', 'SPENDING')),
    amount_won  bigint      not null check (amount_won > 0),
    entry_on    date        not null,
    purpose     text        not null,
    reversed_at timestamptz,
    reason      text,
    entered_at  timestamptz not null
);
create index group_support_group on group_support (group_id, entry_on, id);

-- Proposals that came of a group.
create table group_proposal (
    id          uuid primary key,
    version     integer     not null,
    group_id    uuid        not null references standing_group,
    proposal_id uuid        not null,
    linked_at   timestamptz not null,
    unlinked_at timestamptz,
    unique (group_id, proposal_id)
);
create index group_proposal_proposal on group_proposal (proposal_id) where unlinked_at is null;
