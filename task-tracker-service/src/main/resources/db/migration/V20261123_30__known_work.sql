-- How many people profit in a year; none where nobody counted.
alter table node add column beneficiaries bigint check (beneficiaries >= 0);

-- Title and description of projects, folded, for what is alike.
alter table node add column folded text;
update node set folded = lower(btrim(regexp_replace(concat_ws(' ', title, description), '[^[:alnum:]]+', ' ', 'g')))
    where kind = 'PROJECT';
create index node_folded on node using gin (folded gin_trgm_ops) where kind = 'PROJECT';

-- Work that goes on: standing work, and projects that stand in a plan that holds. What a project brings while it runs is
-- how many profit of it; what is known of it over the years is the mean of its citizens' scores.
create view known_work as
    select 'WORK_ITEM' as type, id, code, title, department, folded, created_at, budget_won as cost_won, yearly_hours,
        effect, beneficiaries, uses
    from work_item where state = 'ACTIVE'
    union all
    select 'NODE', n.id, n.code, n.title, n.department, n.folded, n.created_at, coalesce(n.executed_won, n.budget_won), 0,
        n.beneficiaries, n.beneficiaries,
        (select jsonb_object_agg(year, score) from (
            select to_char(s.surveyed_on, 'YYYY') as year, round(avg(s.score))::bigint as score
            from project_score s where s.node_id = n.id group by 1) years)
    from node n
    where n.kind = 'PROJECT' and n.removed_at is null and n.state in ('PLANNED', 'IN_PROGRESS', 'SUSPENDED')
        and exists (select from plan p where p.id = n.plan_id and p.state = 'CONFIRMED');
