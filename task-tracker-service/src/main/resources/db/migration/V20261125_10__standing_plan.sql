-- Each check of this key would lock the plan's row, for which all who write in one plan would queue; the node has the same key.
alter table standing drop constraint standing_plan_id_fkey;
