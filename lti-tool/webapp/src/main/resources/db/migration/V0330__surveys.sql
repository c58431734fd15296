-- Questionnaires that a tenant imported; a version is never changed, because answers name it.
create table survey_instrument (
  tenant_id uuid not null,
  id varchar(40) not null,
  instrument_version integer not null,
  file text not null,
  constraint survey_instrument_version primary key (tenant_id, id, instrument_version)
);

-- What a program asks its pairs; without a row it asks what is usual. Ids are separated by blanks.
create table survey_plan (
  program_id uuid primary key references program (id),
  tenant_id uuid not null,
  pulse_weeks integer not null,
  midpoint varchar(200) not null,
  closing varchar(200) not null,
  version bigint not null
);

-- When something is asked is worked out, not kept; an answer is given once and never changes.
create table survey_answer (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  occasion varchar(10) not null,
  round_number integer not null,
  instrument_id varchar(40) not null,
  instrument_version integer not null,
  side varchar(10) not null,
  -- After a hand-over another person stands on the side of the mentor.
  person_id uuid not null references person (id),
  answered_at timestamp with time zone not null,
  constraint survey_answer_once unique (engagement_id, occasion, round_number, instrument_id, person_id)
);
create index survey_answer_pair on survey_answer (tenant_id, engagement_id);

create table survey_points (
  answer_id uuid not null references survey_answer (id) on delete cascade,
  item varchar(40) not null,
  points integer not null,
  constraint survey_points_item primary key (answer_id, item)
);
