alter table program add column pairing_method varchar(20) default 'HYBRID' not null;
alter table program add column open_requests integer default 3 not null;
alter table program add column days_to_answer integer default 7 not null;

-- What a mentee asks a mentor. While it is alive it has one of the mentee's few numbered slots, and
-- alive is true; both are null afterwards, so that the constraints bind living requests only.
create table mentor_request (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  mentee_id uuid not null references person (id),
  mentor_id uuid not null references person (id),
  note varchar(1000) not null,
  state varchar(12) not null,
  reason varchar(20),
  slot integer,
  alive boolean,
  asked_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  expires_at timestamp with time zone,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint mentor_request_slot unique (tenant_id, program_id, course_id, mentee_id, slot),
  constraint mentor_request_once unique (tenant_id, program_id, course_id, mentee_id, mentor_id, alive),
  constraint mentor_request_two_people check (mentor_id <> mentee_id),
  constraint mentor_request_alive check ((alive is null) = (slot is null))
);
create index mentor_request_mentor on mentor_request (tenant_id, program_id, course_id, mentor_id);
create index mentor_request_due on mentor_request (state, expires_at);

-- A request that its mentor can answer holds a seat, which becomes the pair's when accepted.
alter table mentor_seat add column request_id uuid;
alter table mentor_seat add constraint mentor_seat_asked foreign key (request_id) references mentor_request (id);
alter table mentor_seat add constraint mentor_seat_request unique (request_id);
alter table mentor_seat add constraint mentor_seat_holder check (engagement_id is null or request_id is null);

-- Whose turn it is to do regular work, so that one node at a time does it.
create table work_turn (
  work varchar(40) primary key,
  free_at timestamp with time zone not null
);
