-- The number of a request where it was taken over from, which makes a repeated import harmless.
alter table information_request add column external_id text unique;
