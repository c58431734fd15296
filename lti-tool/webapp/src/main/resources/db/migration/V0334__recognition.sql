-- The public part of each key that has signed a document which others keep. It stays when the key is gone;
-- one that got out vouches for nothing any more.
create table document_key (
  tenant_id uuid not null,
  kid varchar(64) not null,
  public_key varchar(2000) not null,
  first_signed_at timestamp with time zone not null,
  got_out_at timestamp with time zone,
  constraint document_key_id primary key (tenant_id, kid)
);

-- What people have earned: once for each occasion, which is the pair or else the person. The counts are those
-- that were signed. A place in a status list belongs to one award.
create table award (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  achievement varchar(24) not null,
  program_id uuid references program (id),
  occasion uuid not null,
  pairs integer not null,
  meetings integer not null,
  minutes integer not null,
  countersigned integer not null,
  goals integer,
  attained integer,
  earned_at timestamp with time zone not null,
  status_list integer not null,
  status_index integer not null,
  credential text not null,
  -- The secret of its public address, while its holder shares it.
  shared varchar(64),
  revoked_at timestamp with time zone,
  revoked_reason varchar(500),
  constraint award_once unique (tenant_id, person_id, achievement, occasion),
  constraint award_place unique (tenant_id, status_list, status_index),
  constraint award_shared unique (shared)
);
create index award_program on award (tenant_id, achievement, program_id);

-- What somebody did in all their pairs.
create index engagement_of_mentor on engagement (tenant_id, mentor_id);
create index engagement_of_mentee on engagement (tenant_id, mentee_id);
create index former_mentor_person on former_mentor (tenant_id, person_id);
