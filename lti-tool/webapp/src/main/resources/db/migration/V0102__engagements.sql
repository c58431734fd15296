create table engagement (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  kind varchar(20) not null,
  mentor_id uuid not null references person (id),
  mentee_id uuid not null references person (id),
  match_run_id uuid,
  state varchar(20) not null,
  ending varchar(20),
  proposed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  mentor_accepted_at timestamp with time zone,
  mentee_accepted_at timestamp with time zone,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint engagement_two_people check (mentor_id <> mentee_id)
);
create index engagement_mentor on engagement (tenant_id, program_id, course_id, mentor_id);
create index engagement_mentee on engagement (tenant_id, program_id, course_id, mentee_id);

-- A mentor's capacity is the number of these rows; a pair holds one of them from proposal to end.
create table mentor_seat (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  mentor_id uuid not null references person (id),
  seat_number integer not null,
  engagement_id uuid references engagement (id),
  constraint mentor_seat_number unique (tenant_id, program_id, course_id, mentor_id, seat_number),
  constraint mentor_seat_pair unique (engagement_id),
  constraint mentor_seat_limit check (seat_number between 1 and 50)
);

-- A mentee has room for one pair at a time; this row is that room, taken.
create table mentee_place (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  mentee_id uuid not null references person (id),
  engagement_id uuid not null references engagement (id),
  constraint mentee_place_one unique (tenant_id, program_id, course_id, mentee_id),
  constraint mentee_place_pair unique (engagement_id)
);
