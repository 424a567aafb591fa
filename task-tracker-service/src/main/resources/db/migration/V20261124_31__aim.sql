-- What nodes of plans aimed at from one instant to another: their money, and of projects how they are measured and by what.
-- A node without a row has no money planned and nothing to measure by.
create table aim (
    node_id    uuid        not null references node,
    plan_id    uuid        not null references plan,
    method     text,
    budget_won bigint,
    -- As in baseline_node.
    targets    jsonb       not null,
    from_at    timestamptz not null,
    to_at      timestamptz not null default 'infinity',
    primary key (node_id, from_at),
    check (to_at > from_at)
);
create index aim_now on aim (plan_id) where to_at = 'infinity';
create index aim_then on aim (plan_id, from_at, to_at);

-- Of the time before nothing but the present is known.
insert into aim (node_id, plan_id, method, budget_won, targets, from_at)
select n.id, n.plan_id, n.method, n.budget_won, t.targets, n.created_at
from node n, lateral (select coalesce((
        select jsonb_agg(jsonb_build_object('kind', 'MILESTONE', 'id', m.id, 'title', m.title, 'weight', m.weight,
            'dueOn', m.due_on, 'completedOn', m.completed_on) order by m.due_on, m.id)
        from milestone m where m.node_id = n.id and m.removed_at is null), '[]') || coalesce((
        select jsonb_agg(jsonb_build_object('kind', 'INDICATOR', 'id', i.id, 'name', i.name, 'unit', i.unit,
            'direction', i.direction, 'baseline', i.baseline, 'targets', i.targets,
            'actual', (select v.actual from indicator_value v where v.indicator_id = i.id
                order by v.quarter desc limit 1)) order by i.created_at, i.id)
        from indicator i where i.node_id = n.id and i.removed_at is null), '[]') as targets) t
where n.plan_id is not null and n.removed_at is null and (n.budget_won is not null or t.targets <> '[]');
