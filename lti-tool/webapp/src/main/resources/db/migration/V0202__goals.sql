create table goal (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  title varchar(200) not null,
  much_less varchar(1000) not null,
  somewhat_less varchar(1000) not null,
  expected varchar(1000) not null,
  somewhat_more varchar(1000) not null,
  much_more varchar(1000) not null,
  importance integer not null,
  difficulty integer not null,
  baseline integer,
  due_on date,
  mentor_agreed_at timestamp with time zone,
  mentee_agreed_at timestamp with time zone,
  version bigint not null,
  constraint goal_weights check (importance between 0 and 3 and difficulty between 0 and 3),
  constraint goal_baseline check (baseline between -2 and 2)
);
create index goal_pair on goal (tenant_id, engagement_id);

create table evidence (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  goal_id uuid not null references goal (id),
  description varchar(4000) not null,
  link varchar(2000),
  goal_level integer not null,
  shown_by uuid not null references person (id),
  shown_at timestamp with time zone not null,
  question varchar(1000),
  signed_by uuid references person (id),
  content_hash varchar(64),
  issuer varchar(2000),
  subject varchar(255),
  deployment_id varchar(255),
  launched_at timestamp with time zone,
  signed_at timestamp with time zone,
  version bigint not null,
  constraint evidence_level check (goal_level between -2 and 2),
  -- Nobody countersigns what they showed themselves, whatever the code above believes.
  constraint evidence_two_people check (signed_by <> shown_by)
);
create index evidence_pair on evidence (tenant_id, engagement_id);
