-- The absent subject in whose place a deputy acted; covered by the digest.
alter table change add column on_behalf_of text;

-- Who may act in whose place, as the tracker told it.
create table delegation (
    id         uuid primary key,
    delegator  text    not null,
    department text,
    grade      text,
    roles      text[]  not null,
    deputy     text    not null,
    valid_from date    not null,
    valid_to   date    not null,
    revoked    boolean not null
);
create index delegation_held on delegation (deputy, delegator, valid_to);
create index delegation_given on delegation (delegator, valid_to);
