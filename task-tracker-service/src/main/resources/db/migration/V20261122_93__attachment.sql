-- Files of projects. One that was taken away stays, and is handed out no more.
create table project_attachment (
    id            uuid primary key,
    version       integer     not null,
    node_id       uuid        not null references node,
    name          text        not null,
    media_type    text        not null,
    size          integer     not null,
    sha256        text        not null,
    -- For those who work for the city alone.
    internal      boolean     not null,
    content       bytea       not null,
    added_by      text        not null,
    added_at      timestamptz not null,
    removed_at    timestamptz,
    removed_by    text,
    remove_reason text,
    check ((removed_at is null) = (removed_by is null))
);
-- What people attach is compressed already.
alter table project_attachment alter column content set storage external;
create index project_attachment_node on project_attachment (node_id, added_at, id) where removed_at is null;

-- Files that show that a milestone was reached.
alter table milestone add column attachments uuid[] not null default '{}';
