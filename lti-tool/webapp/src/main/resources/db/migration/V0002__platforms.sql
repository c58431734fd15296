-- A registration is the tenant: its id stands in the first column of every growing table.
create table registration (
  id uuid primary key,
  status varchar(10) not null,
  issuer varchar(1000) not null,
  client_id varchar(255) not null,
  authorization_endpoint varchar(2000) not null,
  token_endpoint varchar(2000) not null,
  token_audience varchar(2000) not null,
  jwks_uri varchar(2000) not null,
  product_family varchar(100) not null,
  platform_name varchar(255) not null,
  scopes varchar(4000) not null,
  origins varchar(4000) not null,
  any_deployment boolean not null,
  registered_at timestamp with time zone not null,
  activated_at timestamp with time zone,
  version integer not null,
  constraint registration_client unique (issuer, client_id)
);

-- A platform that registers again keeps its tenant; the id in its new addresses leads to it.
create table registration_alias (
  alias uuid primary key,
  tenant_id uuid not null references registration (id)
);

create table deployment (
  id uuid primary key,
  tenant_id uuid not null references registration (id),
  deployment_id varchar(255) not null,
  status varchar(10) not null,
  first_seen_at timestamp with time zone not null,
  constraint deployment_of_registration unique (tenant_id, deployment_id)
);

-- Written before the platform answers the registration, for it may look at once: hence no reference.
create table tool_key (
  tenant_id uuid not null,
  kid varchar(64) not null,
  sealed varchar(8000) not null,
  created_at timestamp with time zone not null,
  primary key (tenant_id, kid)
);

create table platform_keys (
  tenant_id uuid primary key references registration (id),
  jwks text,
  fetched_at timestamp with time zone,
  attempted_at timestamp with time zone not null
);

create table registration_link (
  id uuid primary key,
  token_hash varchar(64) not null unique,
  note varchar(200) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table console_session (
  token_hash varchar(64) primary key,
  csrf varchar(64) not null,
  expires_at timestamp with time zone not null
);
