-- Checks open from the confirmation of a plan on, whenever somebody looks.
create or replace view known_plan as select id, code, year, state, confirmed_at from plan;
