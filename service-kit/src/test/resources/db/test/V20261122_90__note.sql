-- A resource of the kit's own tests.
create table note (
    id         uuid primary key,
    version    integer     not null,
    title      text        not null unique,
    points     bigint      not null,
    created_at timestamptz not null
);
create table effect (
    id    bigint generated always as identity primary key,
    title text not null
);
