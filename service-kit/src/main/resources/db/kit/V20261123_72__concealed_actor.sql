-- Whoever acted is shown by a stand-in, to all but auditors; what the digest covers stays as it is.
alter table change add column concealed boolean not null default false;
