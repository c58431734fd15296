-- The way to one platform: one node at a time is in it, and none before quiet_until.
create table outbox_lane (
  tenant_id uuid primary key,
  holder uuid,
  held_until timestamp with time zone not null,
  quiet_until timestamp with time zone not null
);

-- What the gradebook took from us last: another grade there is a teacher's own.
alter table score_time add column points numeric(12, 5);
alter table score_time add column maximum numeric(12, 5);
alter table score_time add column replaces_teacher boolean default false not null;

-- Where the platform tells what changed since, and when the whole list was read last.
alter table roster_state add column complete_at timestamp with time zone;
alter table roster_state add column differences_url varchar(2000);
