-- A goal of one's own is seen by its owner alone.
alter table goal add column owner_id uuid;
alter table goal add constraint goal_owner foreign key (owner_id) references person (id);

create table milestone (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  goal_id uuid not null references goal (id) on delete cascade,
  description varchar(300) not null,
  due_on date,
  mentor_reached_at timestamp with time zone,
  mentee_reached_at timestamp with time zone,
  version bigint not null
);
create index milestone_pair on milestone (tenant_id, engagement_id);

create table check_in (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  goal_id uuid not null references goal (id) on delete cascade,
  side varchar(10) not null,
  checked_at timestamp with time zone not null,
  goal_level integer,
  numbers varchar(200) not null,
  note varchar(1000) not null,
  version bigint not null,
  constraint check_in_level check (goal_level between -2 and 2)
);
create index check_in_pair on check_in (tenant_id, engagement_id);
