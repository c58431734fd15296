-- When somebody usually has time to meet, in their own time zone; the parts of days with a space between them.
create table meeting_hours (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  time_zone varchar(60) not null,
  slots varchar(600) not null,
  constraint meeting_hours_person primary key (tenant_id, person_id)
);
