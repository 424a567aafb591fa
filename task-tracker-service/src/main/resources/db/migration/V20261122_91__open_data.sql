-- What is offered as open data. Stored as it is handed out: a row per table and form, its bytes in parts of a megabyte.
create table open_data_file (
    dataset     text        not null,
    format      text        not null check (format in ('CSV', 'JSON')),
    -- Names the bytes; other bytes have another one.
    id          uuid        not null unique,
    byte_size   bigint      not null,
    sha256      text        not null,
    rows        bigint      not null,
    issued_at   timestamptz not null,
    -- When the bytes last changed.
    modified_at timestamptz not null,
    primary key (dataset, format)
);

create table open_data_part (
    file_id uuid    not null,
    number  integer not null,
    content bytea   not null,
    primary key (file_id, number)
);

-- One row: whoever builds holds it, and time looks when it is due. Long ago, so that the first start builds.
create table open_data_schedule (
    id     uuid primary key,
    due_at timestamptz not null
);
insert into open_data_schedule (id, due_at) values ('019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cd0', '2000-01-01T00:00:00Z');

create table open_data_build (
    id       uuid primary key,
    built_at timestamptz not null,
    built_by text        not null,
    -- Codes of the tables that changed.
    changed  text[]      not null,
    rows     bigint      not null
);
create index open_data_build_built on open_data_build (built_at, id);

-- What others may know of finished projects: nobody's name, nothing of what stands in drafts.
create view open_outcome as
    select n.id as project_id, n.code, n.title, n.department, n.district, n.challenge, p.code as plan_code,
        p.year as plan_year, n.proposal_id, n.citizen_led, (n.ended_at at time zone 'Asia/Seoul')::date as completed_on,
        (n.outcome ->> 'firstEffectOn')::date as first_effect_on, (n.outcome ->> 'executedWon')::bigint as executed_won,
        (n.outcome ->> 'savingWon')::bigint as saving_won, (n.outcome ->> 'costWon')::bigint as cost_won,
        n.outcome ->> 'costClass' as cost_class, (n.outcome ->> 'hoursSaved')::bigint as hours_saved,
        (n.outcome ->> 'hoursAdded')::bigint as hours_added, (n.outcome ->> 'citizensServed')::bigint as citizens_served
    from node n left join plan p on p.id = n.plan_id
    where n.kind = 'PROJECT' and n.state = 'COMPLETED' and n.removed_at is null
        and (p.id is null or p.state in ('CONFIRMED', 'CLOSED'));

create view open_policy as
    select p.id as policy_id, p.number, p.state, p.title, p.background, p.purpose, p.department, p.importance,
        p.challenge, p.revision, (p.created_at at time zone 'Asia/Seoul')::date as registered_on,
        (p.formulated_at at time zone 'Asia/Seoul')::date as formulated_on, p.sessions,
        (p.closed_at at time zone 'Asia/Seoul')::date as closed_on
    from policy p;

create view open_policy_budget as
    select p.id as policy_id, p.number, (b.item ->> 'year')::integer as year, (b.item ->> 'amountWon')::bigint as amount_won
    from policy p cross join lateral jsonb_array_elements(p.budget) with ordinality as b (item, place);

-- Decided requests as the published list shows them.
create view open_decision as
    select r.id as request_id, r.number, r.published_title as title, r.department,
        (r.received_at at time zone 'Asia/Seoul')::date as received_on,
        (r.decided_at at time zone 'Asia/Seoul')::date as decided_on, g.given as outcome,
        case when g.given <> 'DISCLOSED' then r.ground end as ground, r.documents, r.late
    from information_request r
        cross join lateral (select case r.objection_outcome when 'UPHELD' then 'DISCLOSED' when 'PARTLY' then 'PARTLY'
            else r.outcome end as given) g
    where r.decided_at is not null;

create view open_document as
    select d.id as document_id, d.number, d.title, d.department, d.made_on, d.category, d.url
    from published_document d where d.ground is null;

create view open_total as
    select extract(year from r.received_at at time zone 'Asia/Seoul')::integer as year,
        'information-requests.' || m.measure as measure, sum(m.value)::bigint as value
    from information_request r
        cross join lateral (select case r.objection_outcome when 'UPHELD' then 'DISCLOSED' when 'PARTLY' then 'PARTLY'
            else r.outcome end as given) g
        cross join lateral (values ('received', 1), ('waiting', (r.state = 'RECEIVED')::integer),
            ('withdrawn', (r.state = 'WITHDRAWN')::integer), ('disclosed', coalesce(g.given = 'DISCLOSED', false)::integer),
            ('partly-disclosed', coalesce(g.given = 'PARTLY', false)::integer),
            ('not-disclosed', coalesce(g.given = 'NOT_DISCLOSED', false)::integer),
            ('late', coalesce(r.late, false)::integer), ('documents', coalesce(r.documents, 0))) m (measure, value)
    group by 1, 2
    union all
    select p.year, 'projects.' || replace(lower(n.state), '_', '-'), count(*)
    from node n join plan p on p.id = n.plan_id
    where n.kind = 'PROJECT' and n.removed_at is null and p.state in ('CONFIRMED', 'CLOSED')
    group by 1, 2
    union all
    select coalesce(o.plan_year, extract(year from o.completed_on)::integer), 'outcomes.' || m.measure,
        sum(coalesce(m.value, 0))::bigint
    from open_outcome o
        cross join lateral (values ('saving-won', o.saving_won), ('hours-saved', o.hours_saved),
            ('hours-added', o.hours_added), ('citizens-served', o.citizens_served)) m (measure, value)
    group by 1, 2
    union all
    select extract(year from p.registered_on)::integer, 'policies.' || replace(lower(p.state), '_', '-'), count(*)
    from open_policy p group by 1, 2
    union all
    select extract(year from d.made_on)::integer, 'documents.published', count(*) from open_document d group by 1
    union all
    select a.year, 'awards.received', count(*) from policy_award a group by 1;
