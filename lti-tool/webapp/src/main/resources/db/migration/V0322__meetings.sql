-- Times to choose from, the other's yes to one of them, and who did not come.
alter table meeting add column other_times varchar(200) default '' not null;
alter table meeting add column agreed_at timestamp with time zone;
alter table meeting add column absent varchar(10);

-- What a pair writes for itself is encrypted with a key of its own, which is kept sealed: without the
-- key nobody reads it, and once the key is deleted nobody ever will.
create table engagement_key (
  engagement_id uuid primary key references engagement (id),
  tenant_id uuid not null,
  sealed_key varchar(200) not null
);

create table meeting_note (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  meeting_id uuid not null references meeting (id),
  kind varchar(10) not null,
  -- BOTH, or the side whose note it is alone.
  reader varchar(10) not null,
  sealed text not null,
  written_by varchar(10) not null,
  written_at timestamp with time zone not null,
  version bigint not null,
  constraint meeting_note_once unique (meeting_id, kind, reader)
);
create index meeting_note_pair on meeting_note (tenant_id, engagement_id);

create table action_item (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  meeting_id uuid not null references meeting (id),
  sealed varchar(2000) not null,
  side varchar(10) not null,
  due_on date,
  done_at timestamp with time zone,
  version bigint not null
);
create index action_item_pair on action_item (tenant_id, engagement_id);

-- The secret in the address of a person's calendar is kept as its hash; deleting the row revokes it.
create table calendar_feed (
  person_id uuid primary key references person (id),
  tenant_id uuid not null,
  secret_hash varchar(64) not null,
  language varchar(35) not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_secret unique (secret_hash)
);
