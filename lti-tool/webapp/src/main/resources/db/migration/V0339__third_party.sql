-- Whether somebody besides the two must sign the agreements of a program.
alter table program add column third_party boolean default false not null;

-- Who is, or is to be, a party to an agreement besides the two; only once both let them in they see anything. Rows
-- are ended and kept, so that what somebody wrote keeps its author.
create table agreement_third_party (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references agreement (engagement_id),
  person_id uuid not null references person (id),
  named_by uuid not null,
  named_at timestamp with time zone not null,
  mentor_agreed_at timestamp with time zone,
  mentee_agreed_at timestamp with time zone,
  ended_at timestamp with time zone
);
create index agreement_third_party_pair on agreement_third_party (tenant_id, engagement_id);
create index agreement_third_party_person on agreement_third_party (tenant_id, person_id);
