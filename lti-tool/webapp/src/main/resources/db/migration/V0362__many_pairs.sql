-- Pairs to which something is done together with others: what each was before, so that it can be again.
alter table decision_batch add column reason varchar(500) default '' not null;
alter table decision_batch add column until_day date;
alter table decision_batch add column side varchar(10);
alter table decision_line add column engagement_id uuid references engagement (id);
alter table decision_line add column rest_by uuid;
alter table decision_line add column rest_since timestamp with time zone;
alter table decision_line add column rest_until date;
create index decision_line_engagement on decision_line (tenant_id, engagement_id);

-- Who hears of it, once; whoever has heard of something that was taken back hears that too.
create table batch_notice (
  tenant_id uuid not null,
  batch_id uuid not null references decision_batch (id),
  course_id uuid not null,
  person_id uuid not null references person (id),
  tell_after timestamp with time zone not null,
  told_at timestamp with time zone,
  taken_back boolean not null,
  constraint batch_notice_once primary key (tenant_id, batch_id, course_id, person_id)
);
create index batch_notice_person on batch_notice (tenant_id, person_id);
create index batch_notice_due on batch_notice (told_at, tell_after);
