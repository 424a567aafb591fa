-- Who acts in whose place, from one day to another; never two deputies of one person on a day.
create table granted_delegation (
    id         uuid primary key,
    version    integer     not null,
    delegator  text        not null,
    department text,
    grade      text,
    -- Wire names of what is lent.
    roles      jsonb       not null,
    deputy     text        not null,
    valid_from date        not null,
    valid_to   date        not null check (valid_to >= valid_from),
    reason     text        not null,
    granted_at timestamptz not null,
    revoked_at timestamptz
);
create index granted_delegation_page on granted_delegation (valid_from, id);
create index granted_delegation_delegator on granted_delegation (delegator, valid_to);
create index granted_delegation_deputy on granted_delegation (deputy, valid_to);
