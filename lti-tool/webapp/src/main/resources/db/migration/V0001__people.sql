-- Every growing table begins with the tenant (the registration), so that a database can be sharded by it.
create table person (
  id uuid primary key,
  tenant_id uuid not null,
  subject varchar(255) not null,
  name varchar(255) not null,
  email varchar(320),
  locale varchar(35),
  test_user boolean not null,
  updated_at timestamp with time zone not null,
  constraint person_subject unique (tenant_id, subject)
);

create table course (
  id uuid primary key,
  tenant_id uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  title varchar(255) not null,
  memberships_url varchar(2000),
  line_items_url varchar(2000),
  ags_scopes varchar(2000),
  updated_at timestamp with time zone not null,
  constraint course_context unique (tenant_id, deployment_id, context_id)
);

create table membership (
  id uuid primary key,
  tenant_id uuid not null,
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  role varchar(20) not null,
  active boolean not null,
  updated_at timestamp with time zone not null,
  constraint membership_person unique (tenant_id, course_id, person_id)
);
