-- When an applicant was told last what became of it; nobody hears now of what was before.
alter table application add column told_at timestamp with time zone;
alter table application add column tell_after timestamp with time zone;
update application set told_at = current_timestamp;
create index application_state on application (state, applied_at);

-- When somebody who runs a course was told last that people wait.
create table application_reminder (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  told_at timestamp with time zone not null,
  constraint application_reminder_once primary key (tenant_id, program_id, course_id, person_id)
);
