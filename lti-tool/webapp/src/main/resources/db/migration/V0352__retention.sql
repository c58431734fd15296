-- How long things are kept, in months: what a program chose or, under the registration's own id, what holds
-- for all its programs. Without a number it is as the registration says, or as usual.
create table retention (
  tenant_id uuid not null,
  scope_id uuid not null,
  span varchar(20) not null,
  months integer,
  set_at timestamp with time zone not null,
  constraint retention_span primary key (tenant_id, scope_id, span)
);

-- Ended pairs whose people were told that their words go, and when they went.
create table pair_archive (
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  goes_at timestamp with time zone not null,
  gone_at timestamp with time zone,
  constraint pair_archive_once primary key (tenant_id, engagement_id)
);
create index engagement_ended on engagement (tenant_id, program_id, ended_at);

-- Since when the time of a profile runs; of those there are, since now.
alter table participation add column saved_at timestamp with time zone default current_timestamp not null;

-- When somebody came last, to the month; of those there are, now.
alter table person add column seen_at timestamp with time zone default current_timestamp not null;
create index person_seen on person (tenant_id, seen_at);

-- The newest line that ran out: the log begins after it, and a line of the log says so.
create table staff_read_start (
  tenant_id uuid primary key,
  read_number bigint not null,
  content_hash varchar(64) not null
);
