-- The city's place in outside indices, one row per index and year.
create table competitiveness_index (
    id             uuid primary key,
    version        integer       not null,
    event_sequence bigint        not null,
    state          text          not null check (state in ('DRAFT', 'PUBLISHED')),
    code           text          not null,
    name           text          not null,
    publisher      text          not null,
    year           integer       not null,
    rank           integer       not null check (rank >= 1),
    score          numeric(9, 2) not null,
    goal_rank      integer,
    goal_score     numeric(9, 2),
    rivals         jsonb         not null,
    components     jsonb         not null,
    published_at   timestamptz,
    unique (code, year)
);
create index competitiveness_year on competitiveness_index (year, id);
