-- Whom those who run a program invited to take part, the last time in each course.
create table invitation (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  batch_id uuid not null references decision_batch (id),
  side varchar(10) not null,
  invited_at timestamp with time zone not null,
  refused_at timestamp with time zone,
  constraint invitation_once primary key (tenant_id, program_id, course_id, person_id)
);
create index invitation_person on invitation (tenant_id, person_id);
