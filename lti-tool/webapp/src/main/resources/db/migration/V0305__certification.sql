-- The last launches of a registration, for a few days: what was checked and claimed, no token.
create table launch_record (
  id uuid primary key,
  tenant_id uuid not null,
  seen_at timestamp with time zone not null,
  accepted boolean not null,
  report text not null
);
create index launch_record_tenant on launch_record (tenant_id, seen_at);

-- Until when launches that succeed are recorded as well.
create table launch_watch (
  tenant_id uuid primary key,
  watched_until timestamp with time zone not null
);

create table console_audit (
  id uuid primary key,
  tenant_id uuid not null,
  noted_at timestamp with time zone not null,
  who varchar(255) not null,
  action varchar(40) not null,
  detail varchar(300) not null
);
create index console_audit_tenant on console_audit (tenant_id, noted_at);
