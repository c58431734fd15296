-- Thanks within a pair for a meeting or for evidence, once for each. The words are encrypted. What its
-- receiver had forgotten keeps its row, without them and without the words.
create table thank_you (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  from_id uuid not null references person (id),
  to_id uuid references person (id),
  kind varchar(10) not null,
  reason_id uuid not null,
  kudos varchar(12) not null,
  sealed varchar(2500),
  said_at timestamp with time zone not null,
  constraint thank_you_once unique (reason_id, from_id),
  constraint thank_you_two_people check (from_id <> to_id),
  constraint thank_you_words check ((to_id is null) = (sealed is null))
);
create index thank_you_to on thank_you (tenant_id, to_id);

-- Who was asked to help others after a pair of theirs, once; a no is for good.
create table give_back (
  tenant_id uuid not null,
  person_id uuid primary key references person (id),
  program_id uuid not null references program (id),
  engagement_id uuid not null references engagement (id),
  invited_at timestamp with time zone not null,
  answer varchar(10),
  answered_at timestamp with time zone
);
create index give_back_program on give_back (tenant_id, program_id);
