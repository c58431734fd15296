-- When the last score of a person went to a column: the next must be later by a whole second.
create table score_time (
  tenant_id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  last_sent_at timestamp with time zone not null,
  primary key (tenant_id, activity_id, person_id)
);

create table roster_state (
  tenant_id uuid not null,
  course_id uuid not null,
  requested_at timestamp with time zone,
  succeeded_at timestamp with time zone,
  member_count integer,
  reason varchar(40),
  error varchar(2000),
  failed_at timestamp with time zone,
  primary key (tenant_id, course_id)
);
