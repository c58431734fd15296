-- A table of people that an administrator brings into a program of a course. The file is kept until
-- it is in, and what came of it is marked with its id, so that it can be taken back.
create table people_import (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  file_name varchar(200) not null,
  content text,
  agreed boolean not null,
  state varchar(20) not null,
  progress integer not null,
  people integer not null,
  left_alone integer not null,
  pairs integer not null,
  past_pairs integer not null,
  remained integer,
  made_by varchar(255) not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  failure varchar(500),
  claim uuid,
  heard_at timestamp with time zone
);
create index people_import_program on people_import (tenant_id, program_id, made_at);
create index people_import_work on people_import (state, heard_at);

alter table participation add column import_id uuid;
create index participation_import on participation (import_id);
alter table engagement add column import_id uuid;
create index engagement_import on engagement (import_id);
