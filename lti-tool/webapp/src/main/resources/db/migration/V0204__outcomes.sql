create table closing_signature (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  person_id uuid not null references person (id),
  side varchar(10) not null,
  content_hash varchar(64) not null,
  issuer varchar(2000) not null,
  subject varchar(255) not null,
  deployment_id varchar(255) not null,
  launched_at timestamp with time zone not null,
  signed_at timestamp with time zone not null,
  constraint closing_signature_once unique (engagement_id, person_id, content_hash)
);

-- A pair closes once; the row and the outbox message of its score are written in one transaction.
create table outcome (
  engagement_id uuid primary key references engagement (id),
  tenant_id uuid not null,
  content text not null,
  content_hash varchar(64) not null,
  level_reached integer,
  activity_id uuid references activity (id),
  person_id uuid references person (id),
  points numeric(19, 6),
  maximum numeric(19, 6),
  score_comment varchar(1000),
  agreement_number integer not null,
  countersigned integer not null,
  meetings integer not null,
  closed_at timestamp with time zone not null
);
