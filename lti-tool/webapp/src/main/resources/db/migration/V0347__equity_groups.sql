-- Groups that an administrator declared, to see whether a program treats them alike: what makes them, and who is
-- in which. A person is in one group of a program; who it was that declared is a person or the operator (null).
create table equity_declaration (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  title varchar(100) not null,
  declared_by uuid references person (id),
  declared_at timestamp with time zone not null,
  primary key (tenant_id, program_id)
);

create table equity_group (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  person_id uuid not null references person (id),
  name varchar(100) not null,
  primary key (tenant_id, program_id, person_id)
);
create index equity_group_person on equity_group (person_id);
