-- What people object to being done with their data; a row as long as it holds.
create table objection (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  stopped varchar(20) not null,
  since timestamp with time zone not null,
  set_by uuid,
  constraint objection_once primary key (tenant_id, person_id, stopped)
);
create index objection_to on objection (tenant_id, stopped);
