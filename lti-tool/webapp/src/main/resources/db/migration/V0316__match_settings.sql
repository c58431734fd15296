-- How a program matches, where an administrator has said so: what counts, and who is kept apart.
create table match_settings (
  program_id uuid primary key references program (id),
  tenant_id uuid not null,
  settings ${json} not null,
  version bigint not null
);
