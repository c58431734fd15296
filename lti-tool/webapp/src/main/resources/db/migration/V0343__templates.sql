-- Templates that a tenant brought in; a version is never changed, because programs are made from it.
create table program_template (
  tenant_id uuid not null,
  id varchar(40) not null,
  template_version integer not null,
  file text not null,
  added_at timestamp with time zone not null,
  constraint program_template_version primary key (tenant_id, id, template_version)
);

-- Templates that a tenant offers no longer, Tandem's own among them.
create table retired_template (
  tenant_id uuid not null,
  id varchar(100) not null,
  constraint retired_template_once primary key (tenant_id, id)
);
