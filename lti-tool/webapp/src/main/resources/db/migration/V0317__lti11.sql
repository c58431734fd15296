-- LTI 1.1: who may launch, which nonces were used, and which identifiers of 1.3 took over.
create table legacy_consumer (
  tenant_id uuid not null references registration (id),
  consumer_key varchar(64) not null,
  sealed varchar(1000) not null,
  moves varchar(10) not null,
  created_at timestamp with time zone not null,
  primary key (tenant_id, consumer_key)
);

-- A launch is taken once: of two that post the same nonce, the primary key refuses one.
create table legacy_nonce (
  tenant_id uuid not null,
  consumer_key varchar(64) not null,
  nonce_hash varchar(64) not null,
  forget_after timestamp with time zone not null,
  primary key (tenant_id, consumer_key, nonce_hash)
);
create index legacy_nonce_expiry on legacy_nonce (forget_after);

-- Whoever and whatever has moved stays moved: links that still launch by 1.1 lead to the new one.
create table legacy_person (
  tenant_id uuid not null,
  consumer_key varchar(64) not null,
  user_id varchar(255) not null,
  subject varchar(255) not null,
  primary key (tenant_id, consumer_key, user_id)
);
create table legacy_course (
  tenant_id uuid not null,
  consumer_key varchar(64) not null,
  context_id varchar(255) not null,
  new_deployment_id varchar(255) not null,
  new_context_id varchar(255) not null,
  primary key (tenant_id, consumer_key, context_id)
);
create index legacy_course_new on legacy_course (tenant_id, new_deployment_id, new_context_id);
