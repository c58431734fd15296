-- The learning record store of a registration; a node claims it by moving next_at ahead.
create table xapi_store (
  tenant_id uuid primary key,
  switched_on boolean not null,
  endpoint varchar(1001) not null,
  user_name varchar(255) not null,
  sealed_password varchar(2000) not null,
  speaks varchar(10) not null,
  since timestamp with time zone not null,
  next_at timestamp with time zone not null,
  failures integer not null,
  error varchar(1000),
  version bigint not null
);

-- What is told to it, written once: an outbox of its own, as an LMS must not wait for a record store.
create table xapi_statement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null references person (id),
  fact varchar(20) not null,
  subject_id uuid not null,
  happened_at timestamp with time zone not null,
  content varchar(8000) not null,
  state varchar(10) not null,
  told_at timestamp with time zone,
  error varchar(1000),
  constraint xapi_statement_once primary key (tenant_id, id)
);
create index xapi_statement_of on xapi_statement (tenant_id, fact, subject_id, person_id);
create index xapi_statement_waiting on xapi_statement (tenant_id, state, happened_at);
