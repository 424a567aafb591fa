-- How many citizens want more of it: what brand projects are chosen by beside awareness.
alter table designation_survey add column demand_hundredths integer check (demand_hundredths between 0 and 10000);
