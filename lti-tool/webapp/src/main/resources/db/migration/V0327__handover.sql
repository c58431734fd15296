-- Since when a mentor works with a pair that was handed over to them, and who did so before.
alter table engagement add column mentor_since timestamp with time zone;
create table former_mentor (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  person_id uuid not null references person (id),
  until_at timestamp with time zone not null
);
create index former_mentor_pair on former_mentor (tenant_id, engagement_id);

-- A seat that is kept for a pair which this mentor may take over; it becomes the pair's when they do.
alter table mentor_seat add column successor_for uuid;
alter table mentor_seat add constraint mentor_seat_successor foreign key (successor_for) references engagement (id);
alter table mentor_seat add constraint mentor_seat_successor_once unique (successor_for);
alter table mentor_seat drop constraint mentor_seat_holder;
alter table mentor_seat add constraint mentor_seat_holder check (
  (engagement_id is null or request_id is null)
  and (engagement_id is null or successor_for is null)
  and (request_id is null or successor_for is null));

-- A hand-over of a pair. While it is open, in_progress is true; afterwards it is null, so that the
-- constraint binds the open one only. The mentee's consent is a signature; its columns are filled together.
create table handover (
  id uuid primary key,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  from_id uuid not null references person (id),
  to_id uuid not null references person (id),
  started_by uuid not null references person (id),
  state varchar(12) not null,
  in_progress boolean,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  signed_by uuid references person (id),
  content_hash varchar(64),
  issuer varchar(2000),
  subject varchar(255),
  deployment_id varchar(255),
  launched_at timestamp with time zone,
  signed_at timestamp with time zone,
  version bigint not null,
  constraint handover_once unique (engagement_id, in_progress),
  constraint handover_two_people check (from_id <> to_id)
);
create index handover_successor on handover (tenant_id, to_id);

-- A private note stays with the person who wrote it, whoever is the mentor later on.
alter table meeting_note alter column reader set data type varchar(36);
update meeting_note set reader =
  (select cast(e.mentor_id as varchar(36)) from engagement e where e.id = meeting_note.engagement_id)
  where reader = 'MENTOR';
update meeting_note set reader =
  (select cast(e.mentee_id as varchar(36)) from engagement e where e.id = meeting_note.engagement_id)
  where reader = 'MENTEE';
