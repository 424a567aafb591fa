-- What links can name that is this service's own, by the types that links use.
create view known_thing as
    select lower(kind) as type, id from node
    union all select 'plan', id from plan
    union all select 'policy', id from policy
    union all select 'document', id from published_document
    union all select 'information-request', id from information_request
    union all select 'work-item', id from work_item
    union all select 'consultation', id from consultation;

-- When a dissolved department's open duties go to its successor; null when nothing is to be handed over.
alter table department add column hand_over_at timestamptz;
create index department_hand_over on department (hand_over_at) where hand_over_at is not null;
