-- Whom what was carried out elsewhere names, so that the name stays.
create index proposal_implementers on proposal using gin ((completion -> 'implementers') jsonb_path_ops)
    where completion is not null;
create index proposal_draft_implementers on proposal
    using gin ((measurement_draft -> 'completion' -> 'implementers') jsonb_path_ops)
    where measurement_draft is not null;
