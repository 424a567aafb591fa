-- Units of the city; what holds of one from a day on stands in department_fact.
create table department (
    id             uuid primary key,
    code           text    not null unique,
    version        integer not null,
    event_sequence bigint  not null,
    -- The last day on which it exists, and who owns from then on what it owned.
    valid_to       date,
    successors     text[]  not null
);
create index department_code on department (code collate "C", id);

create table department_fact (
    department_id uuid not null references department,
    valid_from    date not null,
    name          text not null,
    kind          text not null check (kind in ('OFFICE', 'BUREAU', 'DIVISION', 'TEAM')),
    parent        text,
    primary key (department_id, valid_from)
);
create index department_fact_parent on department_fact (parent);

-- Those who serve the city; the name is the one personal datum, blanked when its time is over.
create table member (
    id             uuid primary key,
    subject        text    not null unique,
    version        integer not null,
    event_sequence bigint  not null,
    -- When the name goes; null while in service and once it is gone.
    erase_at       timestamptz,
    erased_at      timestamptz
);
create index member_subject on member (subject collate "C", id);
create index member_erase on member (erase_at) where erase_at is not null;

create table member_fact (
    member_id  uuid    not null references member,
    valid_from date    not null,
    name       text,
    department text,
    grade      text,
    position   text,
    active     boolean not null,
    primary key (member_id, valid_from)
);
create index member_fact_department on member_fact (department, member_id);
