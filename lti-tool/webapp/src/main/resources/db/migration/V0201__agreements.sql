create table agreement (
  engagement_id uuid primary key references engagement (id),
  tenant_id uuid not null,
  language varchar(35) not null,
  created_at timestamp with time zone not null
);

-- One row per clause, each with a version of its own: people who write in different clauses never meet.
create table agreement_clause (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references agreement (engagement_id),
  clause_id varchar(60) not null,
  wording text not null,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  version bigint not null,
  constraint agreement_clause_once unique (engagement_id, clause_id)
);

-- The content is text and not JSON: its bytes are what was signed.
create table agreement_version (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references agreement (engagement_id),
  version_number integer not null,
  content text not null,
  content_hash varchar(64) not null,
  state varchar(20) not null,
  made_at timestamp with time zone not null,
  replaced_by uuid,
  replaced_what varchar(60),
  replaced_at timestamp with time zone,
  constraint agreement_version_once unique (engagement_id, version_number)
);

create table agreement_signature (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references agreement (engagement_id),
  version_number integer not null,
  person_id uuid not null references person (id),
  side varchar(10) not null,
  content_hash varchar(64) not null,
  issuer varchar(2000) not null,
  subject varchar(255) not null,
  deployment_id varchar(255) not null,
  launched_at timestamp with time zone not null,
  signed_at timestamp with time zone not null,
  constraint agreement_signature_once unique (engagement_id, version_number, person_id)
);
