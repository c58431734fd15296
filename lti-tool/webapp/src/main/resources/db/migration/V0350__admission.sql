-- How people come into a program; without a row anybody in the course does, at any time.
create table admission_policy (
  program_id uuid primary key references program (id),
  tenant_id uuid not null,
  policy ${json} not null,
  version bigint not null
);

-- Who asked to take part, and what became of it.
create table application (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  side varchar(10) not null,
  cohort varchar(60) not null,
  state varchar(10) not null,
  applied_at timestamp with time zone not null,
  reason varchar(500),
  decided_by uuid references person (id),
  decided_at timestamp with time zone,
  version bigint not null,
  constraint application_once primary key (tenant_id, program_id, course_id, person_id)
);
create index application_places on application (tenant_id, program_id, cohort, state, side);
