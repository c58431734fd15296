create table outbox_message (
  id uuid primary key,
  tenant_id uuid not null,
  kind varchar(40) not null,
  message_key varchar(200) not null,
  subject varchar(300) not null,
  payload text not null,
  status varchar(12) not null,
  attempts integer not null,
  next_try_at timestamp with time zone not null,
  claim uuid,
  claimed_at timestamp with time zone,
  reason varchar(40),
  error varchar(2000),
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
create index outbox_due on outbox_message (status, next_try_at);
create index outbox_key on outbox_message (tenant_id, kind, message_key);
