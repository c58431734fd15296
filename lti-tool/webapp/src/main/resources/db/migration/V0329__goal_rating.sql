-- A level that somebody independent saw a goal at, asked for by the mentee and agreed to by the mentor; level and
-- rater are filled together, once, by whoever gives it first.
create table goal_rating (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  goal_id uuid not null references goal (id) on delete cascade,
  asked_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  goal_level integer,
  rater_id uuid references person (id),
  given_at timestamp with time zone,
  version bigint not null,
  constraint goal_rating_once unique (goal_id),
  constraint goal_rating_agreed check (goal_level is null or agreed_at is not null),
  constraint goal_rating_level check (goal_level between -2 and 2)
);
create index goal_rating_pair on goal_rating (tenant_id, engagement_id);
