-- Requests of staff to read what a pair wrote, to protect somebody: one asks, another approves. The reasons are
-- encrypted. The database refuses whoever approves what they asked for themselves.
create table break_glass (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  parts varchar(60) not null,
  asked_by uuid not null references person (id),
  asked_at timestamp with time zone not null,
  reason text not null,
  approved_by uuid references person (id),
  approved_at timestamp with time zone,
  approval_reason text,
  constraint break_glass_two_people check (approved_by is null or approved_by <> asked_by)
);
create index break_glass_pair on break_glass (tenant_id, engagement_id);
create index break_glass_asked on break_glass (tenant_id, asked_at);
