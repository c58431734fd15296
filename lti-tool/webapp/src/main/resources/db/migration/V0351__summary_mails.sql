-- Whom their platform called an administrator at their last launch; there is no row for anybody else.
create table administrator (
  person_id uuid primary key references person (id),
  tenant_id uuid not null,
  told_at timestamp with time zone not null
);

-- Who asked for the summary by mail. A node claims a person by moving next_at ahead.
create table summary_mail (
  person_id uuid primary key references person (id),
  tenant_id uuid not null,
  rhythm varchar(10) not null,
  weekday varchar(10) not null,
  time_zone varchar(64) not null,
  next_at timestamp with time zone not null,
  failures integer not null,
  version bigint not null
);
create index summary_mail_next on summary_mail (next_at);

-- Of which programs; of all where there is none.
create table summary_mail_program (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  program_id uuid not null references program (id),
  constraint summary_mail_program_once primary key (tenant_id, person_id, program_id)
);
