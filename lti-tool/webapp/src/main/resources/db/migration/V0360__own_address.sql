-- Where people want their mail whose LMS says no address: what they gave, and what counts because somebody who
-- reads there confirmed it. Only a hash of the secret in the link is kept.
create table own_address (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  confirmed varchar(254),
  wanted varchar(254),
  secret_hash varchar(64),
  asked_at timestamp with time zone not null,
  day_began timestamp with time zone not null,
  asked_that_day integer not null,
  constraint own_address_once primary key (tenant_id, person_id)
);
create index own_address_wanted on own_address (tenant_id, wanted);
