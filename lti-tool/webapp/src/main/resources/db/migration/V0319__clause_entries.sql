-- What was written and said about each clause; nothing that somebody typed is ever overwritten for good.
-- It refers to the pair and not to the agreement, whose row is locked while a losing text is kept.
create table clause_entry (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  clause_id varchar(60) not null,
  kind varchar(20) not null,
  words text not null,
  person_id uuid not null references person (id),
  made_at timestamp with time zone not null,
  settled varchar(20),
  settled_by uuid,
  settled_at timestamp with time zone
);
create index clause_entry_of on clause_entry (engagement_id, clause_id, made_at);

-- Who has the agreement open at the moment, and where in it.
create table agreement_presence (
  engagement_id uuid not null references engagement (id),
  person_id uuid not null references person (id),
  tenant_id uuid not null,
  clause_id varchar(60),
  seen_at timestamp with time zone not null,
  primary key (engagement_id, person_id)
);
