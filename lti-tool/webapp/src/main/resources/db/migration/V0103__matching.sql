create table participation (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  side varchar(10) not null,
  draft ${json} not null,
  profile ${json},
  given_at timestamp with time zone,
  version bigint not null,
  constraint participation_person unique (tenant_id, program_id, course_id, person_id)
);

create table match_run (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  run_by uuid not null references person (id),
  run_at timestamp with time zone not null,
  state varchar(20) not null,
  inputs_hash varchar(64) not null,
  inputs ${json} not null,
  result ${json} not null,
  published_at timestamp with time zone,
  version bigint not null
);
create index match_run_place on match_run (tenant_id, program_id, course_id, run_at);
