-- The departments of the city over time, as the tracker told them; it owns them and has these tables already.
create table if not exists department (
    id           uuid primary key,
    code         text    not null unique,
    version      integer not null,
    -- The last day on which it exists, and who owns from then on what it owned.
    valid_to     date,
    successors   text[]  not null,
    -- When its open duties go to its successor; null when nothing is to be handed over.
    hand_over_at timestamptz
);
create index if not exists department_hand_over on department (hand_over_at) where hand_over_at is not null;
create index if not exists department_successors on department using gin (successors);

create table if not exists department_fact (
    department_id uuid not null references department,
    valid_from    date not null,
    parent        text,
    primary key (department_id, valid_from)
);
create index if not exists department_fact_parent on department_fact (parent);
