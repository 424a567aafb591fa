-- The counters of a proposal, apart from its row, so that they touch neither its version nor its indexes.
create table proposal_tally (
    proposal_id uuid primary key references proposal,
    supports    integer not null default 0 check (supports >= 0),
    -- Those that everybody can read.
    comments    integer not null default 0 check (comments >= 0)
);
create index proposal_tally_supports on proposal_tally (supports, proposal_id);
insert into proposal_tally (proposal_id) select id from proposal;

-- Every proposal has exactly one row of counters, whoever inserts it.
create function begin_proposal_tally() returns trigger language plpgsql as $$
begin
    insert into proposal_tally (proposal_id) values (new.id);
    return null;
end
$$;
create trigger proposal_tally_begins after insert on proposal for each row execute function begin_proposal_tally();

-- Who supports a proposal; a withdrawn support stays with its time.
create table proposal_support (
    proposal_id  uuid        not null references proposal,
    subject      text        not null,
    version      integer     not null,
    supported_at timestamptz not null,
    withdrawn_at timestamptz,
    -- The proposal that was joined into this one and brought the support along.
    moved_from   uuid,
    -- The proposal that this one was joined into, where the support counts now.
    moved_to     uuid,
    primary key (proposal_id, subject)
);
create index proposal_support_of_subject on proposal_support (subject, proposal_id);
create index proposal_support_moved_to on proposal_support (proposal_id, moved_to) where moved_to is not null;
create index proposal_support_moved_from on proposal_support (proposal_id, moved_from) where moved_from is not null;

-- How many of a proposal's supports were given on a day (Asia/Seoul): a window is the sum of some rows.
create table proposal_support_day (
    proposal_id uuid    not null references proposal,
    day         date    not null,
    supports    integer not null check (supports >= 0),
    primary key (proposal_id, day)
);
create index proposal_support_day_by_day on proposal_support_day (day, proposal_id);

-- The thresholds under which a proposal was received; none for historic imports.
create table support_watch (
    proposal_id  uuid primary key references proposal,
    rule_version integer not null,
    -- The midnight at which time alone lets the window fall below a threshold that was reached.
    check_at     timestamptz
);
create index support_watch_check on support_watch (check_at) where check_at is not null;

-- What became of a threshold that was once reached, lifted to or answered.
create table support_threshold (
    id          uuid primary key,
    version     integer     not null,
    proposal_id uuid        not null references proposal,
    code        text        not null,
    state       text        not null check (state in ('BELOW', 'REACHED', 'ANSWERED')),
    -- Raised by a manager from below; does not fall again by itself.
    lifted      boolean     not null,
    reached_at  timestamptz,
    fell_at     timestamptz,
    answer      text,
    answered_at timestamptz,
    answered_by text,
    unique (proposal_id, code),
    check ((state = 'ANSWERED') = (answer is not null))
);

-- What is said about a proposal.
create table proposal_comment (
    id            uuid primary key,
    version       integer     not null,
    proposal_id   uuid        not null references proposal,
    parent_id     uuid references proposal_comment,
    -- 0 for one that answers no other.
    depth         integer     not null check (depth between 0 and 4),
    author        text        not null,
    -- A number for the author within the proposal, so that a thread can be followed without knowing people.
    participant   integer     not null,
    by_official   boolean     not null,
    by_proposer   boolean     not null,
    body          text        not null,
    created_at    timestamptz not null,
    edited_at     timestamptz,
    hidden_at     timestamptz,
    hidden_reason text,
    replies       integer     not null default 0 check (replies >= 0),
    reports       integer     not null default 0 check (reports >= 0)
);
create index proposal_comment_threads on proposal_comment (proposal_id, created_at, id) where parent_id is null;
create index proposal_comment_replies on proposal_comment (parent_id, created_at, id) where parent_id is not null;
create index proposal_comment_author on proposal_comment (author, created_at);
create index proposal_comment_reported on proposal_comment (created_at, id) where reports > 0 and hidden_at is null;

create table comment_participant (
    proposal_id uuid    not null references proposal,
    subject     text    not null,
    number      integer not null,
    primary key (proposal_id, subject),
    unique (proposal_id, number)
);

create table comment_report (
    id          uuid primary key,
    comment_id  uuid        not null references proposal_comment,
    subject     text        not null,
    reason      text        not null,
    reported_at timestamptz not null,
    unique (comment_id, subject)
);

-- How much a proposal, a voice or a story is liked elsewhere; never supports. A later figure follows an earlier one.
create table reaction (
    id          uuid primary key,
    target_type text        not null,
    target_id   uuid        not null,
    network     text        not null,
    account     text        not null,
    count       bigint      not null check (count > 0),
    counted_on  date        not null,
    source      text,
    external_id text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    check ((source is null) = (external_id is null))
);
create unique index reaction_external on reaction (source, external_id) where external_id is not null;
create index reaction_latest on reaction (target_type, target_id, network, account, counted_on desc, recorded_at desc);
create index reaction_history on reaction (target_type, target_id, counted_on, id);

-- Goals of the city that calls, proposals and others name.
create table challenge (
    id               uuid primary key,
    version          integer not null,
    code             text    not null unique,
    title_ko         text    not null,
    title_en         text    not null,
    goal             text    not null,
    index_components jsonb   not null,
    valid_from       date    not null,
    valid_to         date,
    check (valid_to >= valid_from)
);
create index challenge_code on challenge (code collate "C", id);
create index challenge_valid on challenge (valid_from, id);

create table open_call (
    id                     uuid primary key,
    version                integer     not null,
    event_sequence         bigint      not null,
    number                 text        not null unique,
    state                  text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    title                  text        not null,
    topic                  text        not null,
    challenge              text,
    responsible_department text,
    opens_at               timestamptz,
    closes_at              timestamptz not null,
    criteria               jsonb       not null,
    rewards                jsonb       not null,
    opened_at              timestamptz,
    ended_at               timestamptz,
    cancel_reason          text,
    created_at             timestamptz not null,
    -- When time opens or closes it.
    next_at                timestamptz
);
create index open_call_next on open_call (next_at) where next_at is not null;
create index open_call_closes on open_call (closes_at, id);
create index open_call_created on open_call (created_at, id);

alter table proposal add column call_id uuid references open_call;
create index proposal_call on proposal (call_id, ordered_at, id) where call_id is not null;
