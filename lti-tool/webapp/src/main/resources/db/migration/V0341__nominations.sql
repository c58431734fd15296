-- Who said of whom that they would be a good mentor; the reason is encrypted. An answer changes nothing of
-- it, so that whoever said it learns nothing from their own record. The slot keeps a person from naming more than five, whatever their tabs do at once.
create table nomination (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  nominee_id uuid not null references person (id),
  nominator_id uuid not null references person (id),
  slot smallint not null,
  sealed varchar(2500) not null,
  said_at timestamp with time zone not null,
  constraint nomination_once unique (program_id, course_id, nominator_id, nominee_id),
  constraint nomination_slot unique (program_id, course_id, nominator_id, slot),
  constraint nomination_slots check (slot between 1 and 5),
  constraint nomination_two_people check (nominee_id <> nominator_id)
);
create index nomination_of on nomination (tenant_id, program_id, course_id, nominee_id);

-- What a nominee said, once for all who named them in a program of a course.
create table nomination_answer (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  answer varchar(10) not null,
  answered_at timestamp with time zone not null,
  primary key (program_id, course_id, person_id)
);
