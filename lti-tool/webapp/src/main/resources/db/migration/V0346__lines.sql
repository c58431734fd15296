-- Who lets those who helped them see that they help others now.
create table line_known (
  tenant_id uuid not null,
  person_id uuid primary key references person (id),
  since timestamp with time zone not null
);
