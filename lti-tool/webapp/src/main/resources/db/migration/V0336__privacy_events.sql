-- When somebody took a copy of what is kept about them, or was erased. What may be done once in a while
-- is noted with the number of the while, so that of two at the same moment one is refused.
create table privacy_event (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  kind varchar(10) not null,
  slice bigint not null,
  -- Nobody where the operator of the server did it.
  asked_by uuid references person (id),
  noted_at timestamp with time zone not null,
  constraint privacy_event_once unique (tenant_id, person_id, kind, slice)
);
