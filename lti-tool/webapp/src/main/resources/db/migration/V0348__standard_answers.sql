-- What an administrator answered about the standard of a program: rows are added and never changed, and the one
-- with the highest number holds. Whoever answered is a person of the LMS, or the operator (null).
create table standard_answers (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  answers_number integer not null,
  answered_by uuid references person (id),
  answered_at timestamp with time zone not null,
  answers ${json} not null,
  primary key (tenant_id, program_id, answers_number)
);
