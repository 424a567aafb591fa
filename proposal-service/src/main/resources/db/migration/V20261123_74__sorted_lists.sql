-- The orders in which lists can be had. What a proposer hid sorts as if it were not said, so that no order tells it.
create index proposal_by_kind on proposal (kind collate "C", id);
create index proposal_by_state on proposal (state collate "C", id);
create index proposal_by_department on proposal (coalesce(responsible_department, '') collate "C", id);
create index proposal_by_category
    on proposal ((case when hidden then '' else coalesce(category, '') end) collate "C", id);
create index proposal_by_district
    on proposal ((case when hidden then '' else coalesce(district, '') end) collate "C", id);
create index proposal_tally_comments on proposal_tally (comments, proposal_id);
