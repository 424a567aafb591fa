-- Who reported a waste, apart from the report, which holds a stand-in alone.
create table waste_reporter (
    proposal_id uuid primary key references proposal deferrable initially deferred,
    subject     text not null,
    name        text,
    department  text
);
