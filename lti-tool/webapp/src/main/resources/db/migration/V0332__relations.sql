-- What keeps two people apart in every program of a registration. Of a block, one_id declared it; of a
-- reporting line, one_id leads; a conflict of interest has no direction and names the lower id first.
create table person_relation (
  id uuid primary key,
  tenant_id uuid not null,
  kind varchar(16) not null,
  one_id uuid not null references person (id),
  other_id uuid not null references person (id),
  declared_by uuid not null references person (id),
  declared_at timestamp with time zone not null,
  constraint person_relation_once unique (tenant_id, kind, one_id, other_id),
  constraint person_relation_two_people check (one_id <> other_id),
  constraint person_relation_own_block check (kind <> 'BLOCK' or declared_by = one_id)
);
