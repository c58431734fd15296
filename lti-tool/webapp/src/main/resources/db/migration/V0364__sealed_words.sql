-- What a pair writes is sealed with its key; sealed it is longer.
alter table agreement alter column amending_reason set data type varchar;
alter table check_in alter column note set data type varchar;
alter table evidence alter column description set data type varchar;
alter table evidence alter column link set data type varchar;
alter table evidence alter column file_name set data type varchar;
alter table evidence alter column file_hash set data type varchar;
alter table evidence alter column question set data type varchar;
alter table goal alter column title set data type varchar;
alter table goal alter column much_less set data type varchar;
alter table goal alter column somewhat_less set data type varchar;
alter table goal alter column expected set data type varchar;
alter table goal alter column somewhat_more set data type varchar;
alter table goal alter column much_more set data type varchar;
alter table goal alter column reason set data type varchar;
alter table goal alter column results set data type varchar;
alter table meeting alter column topic set data type varchar;
alter table milestone alter column description set data type varchar;
alter table thank_you alter column sealed set data type varchar;

-- Pairs whose rows of before are still to be sealed, and when to look at them. Not at once: nodes of
-- an older version, which cannot open anything, may still be running.
create table pair_to_seal (
  engagement_id uuid primary key references engagement (id) on delete cascade,
  tenant_id uuid not null,
  look_at timestamp with time zone not null
);
create index pair_to_seal_due on pair_to_seal (look_at);
insert into pair_to_seal (engagement_id, tenant_id, look_at)
  select id, tenant_id, current_timestamp + interval '1' hour from engagement;
