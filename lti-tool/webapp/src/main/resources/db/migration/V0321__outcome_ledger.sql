-- What was decided to go to a gradebook, one row after the other, each naming the hash of the one before;
-- rows are added and never changed. How far the newest got is derived from the outbox and from the checks.
create table outcome_posting (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references outcome (engagement_id),
  posting_number integer not null,
  origin varchar(20) not null,
  activity_id uuid not null references activity (id),
  person_id uuid not null references person (id),
  points numeric(19, 6) not null,
  maximum numeric(19, 6) not null,
  score_comment varchar(1000) not null,
  decided_by uuid references person (id),
  reason varchar(1000),
  content text not null,
  content_hash varchar(64) not null,
  made_at timestamp with time zone not null,
  constraint outcome_posting_once unique (engagement_id, posting_number)
);
create index outcome_posting_cell on outcome_posting (tenant_id, activity_id, person_id);

-- What a gradebook showed when it was read after a posting had arrived; rows are added only.
create table outcome_check (
  id uuid primary key,
  tenant_id uuid not null,
  posting_id uuid not null references outcome_posting (id),
  verdict varchar(20) not null,
  points numeric(19, 6),
  maximum numeric(19, 6),
  seen_at timestamp with time zone not null
);
create index outcome_check_of on outcome_check (posting_id, seen_at);
