-- How nodes stood in their plans and what they were designated as, from one instant to another, for other features.
create view known_standing as select node_id, plan_id, state, from_at, to_at from standing;
create view known_designation_time as select node_id, kind, made_at, ended_at from designation;
create or replace view known_plan as select id, code, year, state, confirmed_at, closed_at from plan;
