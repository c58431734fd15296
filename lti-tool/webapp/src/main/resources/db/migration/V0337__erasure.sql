-- Since when a person is erased; their row stays without anything that tells who it was.
alter table person add column erased_at timestamp with time zone;

-- Whom rosters do not bring back: keyed hashes of the platform's identifiers, until they launch again.
create table erased_subject (
  tenant_id uuid not null,
  mark varchar(64) not null,
  erased_at timestamp with time zone not null,
  constraint erased_subject_mark primary key (tenant_id, mark)
);
