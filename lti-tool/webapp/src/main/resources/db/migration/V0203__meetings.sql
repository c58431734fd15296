create table meeting (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  starts_at timestamp with time zone not null,
  time_zone varchar(60) not null,
  minutes integer not null,
  topic varchar(200) not null,
  proposed_by varchar(10) not null,
  mentor_confirmed_at timestamp with time zone,
  mentee_confirmed_at timestamp with time zone,
  cancelled boolean not null,
  version bigint not null
);
create index meeting_pair on meeting (tenant_id, engagement_id, starts_at);
