-- When an ending that was decided for a day to come takes effect; null where it did, or where nothing ends.
alter table termination_review add column takes_effect_at timestamptz;
create index termination_review_effect on termination_review (takes_effect_at) where takes_effect_at is not null;
