-- The city's accounts in social networks.
create table social_channel (
    id            uuid primary key,
    version       integer     not null,
    network       text        not null,
    account       text        not null,
    name          text        not null,
    department    text        not null,
    active        boolean     not null,
    registered_at timestamptz not null,
    deactivated_at timestamptz,
    unique (network, account),
    check (active = (deactivated_at is null))
);
create index social_channel_list on social_channel (network, account collate "C", id);
-- How many followed on a day; a later figure of the same day replaces it.
create table social_followers (
    channel uuid    not null references social_channel,
    day     date    not null,
    count   bigint  not null check (count >= 0),
    primary key (channel, day)
);

create table voice (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    number         text        not null unique,
    state          text        not null
        check (state in ('RECEIVED', 'ASSIGNED', 'ANSWERED', 'SOLVED', 'UNSOLVABLE')),
    channel        text        not null,
    social_channel uuid references social_channel,
    title          text        not null,
    text           text        not null,
    -- Who spoke; none where nobody knows. The name stands in person alone.
    author         text,
    -- Who took it down or delivered it.
    received_by    text        not null,
    district       text,
    challenge      text,
    department     text,
    -- Whether the public may read it, without learning who spoke.
    open           boolean     not null,
    -- Proposals that came of it, sessions and proposals that it came from.
    links          jsonb       not null,
    answer         text,
    -- What was done, or why it cannot be done.
    resolution     text,
    reason_code    text,
    -- State of the ombudsman's grievance about it, if there is one.
    grievance      text,
    rule_version   integer     not null,
    received_at    timestamptz not null,
    answer_due_at  timestamptz not null,
    resolve_due_at timestamptz not null,
    answered_at    timestamptz,
    resolved_at    timestamptz,
    -- Set by the historic import that brought it: no duties.
    origin         text,
    source         text,
    external_id    text,
    -- Letters and digits of the title, lower case.
    title_folded   text        not null,
    -- Bigrams of title and text.
    terms          tsvector    not null,
    check (state not in ('ASSIGNED', 'ANSWERED') or department is not null),
    check ((source is null) = (external_id is null))
);
create unique index voice_external on voice (source, external_id) where external_id is not null;
create index voice_received on voice (received_at, id);
create index voice_state on voice (state, received_at, id);
create index voice_department on voice (department, received_at, id);
create index voice_channel on voice (channel, received_at, id);
create index voice_author on voice (author, received_at, id);
create index voice_due on voice (resolve_due_at, id);
create index voice_title on voice (left(title, 200) collate "C", id);
create index voice_social on voice (social_channel, received_at, id) where social_channel is not null;
create index voice_open on voice (received_at, id) where open;
create index voice_terms on voice using gin (terms);

-- What the ombudsman follows up, independent of departments.
create table grievance (
    id              uuid primary key,
    version         integer     not null,
    event_sequence  bigint      not null,
    number          text        not null unique,
    voice           uuid        not null unique references voice,
    state           text        not null check (state in ('OPENED', 'RECOMMENDED', 'RESPONDED', 'CLOSED')),
    ombudsman       text        not null,
    ground          text        not null,
    department      text,
    recommendation  text,
    response        text,
    response_text   text,
    -- [{at, finding, note, nextOn}]
    follow_ups      jsonb       not null,
    finding         text,
    conclusion      text,
    follow_up_on    date,
    rule_version    integer     not null,
    opened_at       timestamptz not null,
    recommended_at  timestamptz,
    responded_at    timestamptz,
    closed_at       timestamptz
);
create index grievance_opened on grievance (opened_at, id);
create index grievance_department on grievance (department, opened_at, id);

-- A round in which departments look again at what was overlooked.
create table revisit_round (
    id             uuid primary key,
    version        integer     not null,
    event_sequence bigint      not null,
    title          text        not null,
    window_from    date        not null,
    window_to      date        not null,
    due_on         date        not null,
    opened_at      timestamptz not null,
    completed_at   timestamptz
);
create index revisit_round_opened on revisit_round (opened_at, id);
-- A department's share of the round, with its duty.
create table revisit_team (
    round      uuid not null references revisit_round,
    department text not null,
    duty       uuid not null,
    primary key (round, department)
);
create table revisit_item (
    id          uuid primary key,
    version     integer not null,
    round       uuid    not null,
    department  text    not null,
    position    integer not null,
    label       text    not null,
    voice_count integer not null,
    months      integer not null,
    state       text    not null check (state in ('OPEN', 'CHANGED', 'PROPOSED', 'REASONED')),
    before_text text,
    after_text  text,
    reason      text,
    proposal    uuid,
    closed_by   text,
    closed_at   timestamptz,
    foreign key (round, department) references revisit_team,
    unique (round, department, position),
    check ((state = 'OPEN') = (closed_at is null)),
    check ((state = 'PROPOSED') = (proposal is not null))
);
create table revisit_voice (
    item  uuid not null references revisit_item,
    voice uuid not null references voice,
    primary key (item, voice)
);
