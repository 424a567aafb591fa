-- What the tests' consumer does upon events.
create table inbox_effect (
    id       bigint generated always as identity primary key,
    subject  text   not null,
    sequence bigint not null,
    note     text   not null,
    unique (subject, sequence)
);
