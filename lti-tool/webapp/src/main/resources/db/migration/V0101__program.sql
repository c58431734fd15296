create table program (
  id uuid primary key,
  tenant_id uuid not null,
  name varchar(200) not null,
  template_id varchar(100) not null,
  template_version integer not null,
  status varchar(20) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create index program_tenant on program (tenant_id, status);

create table activity (
  id uuid primary key,
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  course_id uuid not null references course (id),
  widget varchar(20) not null,
  title varchar(200) not null,
  grading varchar(1000),
  resource_link_id varchar(255),
  line_item_url varchar(2000),
  version bigint not null,
  constraint activity_link unique (tenant_id, course_id, resource_link_id)
);
create index activity_place on activity (tenant_id, program_id, course_id);
