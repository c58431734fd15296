-- By which link that invites to help others somebody came to a program of a course first.
create table campaign_visit (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  activity_id uuid not null references activity (id),
  came_at timestamp with time zone not null,
  primary key (program_id, course_id, person_id)
);
create index campaign_visit_link on campaign_visit (tenant_id, activity_id);
