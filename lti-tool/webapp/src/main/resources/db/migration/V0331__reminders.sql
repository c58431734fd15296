-- Who is looked at when, and what they were told; whose turn it is stands nowhere, it is worked out. A node claims a
-- person by moving next_at ahead.
create table reminder (
  person_id uuid primary key references person (id),
  tenant_id uuid not null,
  next_at timestamp with time zone not null,
  failures integer not null,
  -- A fingerprint of what the last mail was about.
  about varchar(64) not null,
  times integer not null,
  told_at timestamp with time zone
);
create index reminder_next on reminder (next_at);

-- Without a row what is usual holds. Times are local, like 08:00.
create table reminder_preference (
  person_id uuid primary key references person (id),
  tenant_id uuid not null,
  rhythm varchar(10) not null,
  quiet_from varchar(8) not null,
  quiet_until varchar(8) not null,
  time_zone varchar(64),
  version bigint not null
);
