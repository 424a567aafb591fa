-- Each check of this key would lock the plan's row, for which all who write in one plan would queue; the node has the same key.
alter table standing drop constraint standing_plan_id_fkey;

-- How a plan stands now and how it stood then are found by one index, since each change writes all of them twice.
drop index standing_now;
drop index standing_then;
create index standing_plan on standing (plan_id, to_at);
