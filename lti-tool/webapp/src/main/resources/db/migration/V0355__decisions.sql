-- What was decided about many applications at once, so that it can be undone for a while.
create table decision_batch (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  act varchar(10) not null,
  cohort varchar(60) not null,
  made_by varchar(255) not null,
  made_at timestamp with time zone not null,
  undone_at timestamp with time zone
);
create index decision_batch_program on decision_batch (tenant_id, program_id, made_at);

create table decision_line (
  tenant_id uuid not null,
  batch_id uuid not null references decision_batch (id),
  line_number integer not null,
  course_id uuid not null,
  person_id uuid not null references person (id),
  verdict varchar(20) not null,
  before_cohort varchar(60) not null,
  after_version bigint not null,
  part_version bigint,
  undone varchar(20),
  constraint decision_line_once primary key (tenant_id, batch_id, line_number)
);
create index decision_line_person on decision_line (tenant_id, person_id);
