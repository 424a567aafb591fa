-- A plan is in charge of somebody, has a period and money of its own, as its areas, tasks and projects have.
alter table plan
    add column department   text,
    add column manager      text,
    add column cooperating  jsonb,
    add column starts_on    date,
    add column ends_on      date,
    add column budget_won   bigint check (budget_won >= 0),
    add column executed_won bigint check (executed_won >= 0),
    add constraint plan_period check (ends_on is null or starts_on is null or ends_on >= starts_on);
