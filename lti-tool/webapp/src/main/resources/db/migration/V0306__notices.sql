-- Each notice of a platform once.
create table platform_notice (
  tenant_id uuid not null,
  notice_id varchar(255) not null,
  type varchar(100) not null,
  received_at timestamp with time zone not null,
  primary key (tenant_id, notice_id)
);

-- What a course was copied from, by the platform's ids.
create table copied_course (
  tenant_id uuid not null,
  context_id varchar(255) not null,
  origin_id varchar(255) not null,
  place integer not null,
  told_at timestamp with time zone not null,
  primary key (tenant_id, context_id, origin_id)
);

create table notice_subscription (
  tenant_id uuid not null,
  deployment_id varchar(255) not null,
  asked_at timestamp with time zone not null,
  primary key (tenant_id, deployment_id)
);
