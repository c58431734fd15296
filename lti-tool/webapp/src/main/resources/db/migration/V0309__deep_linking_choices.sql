-- What a platform takes back: several links at once, shown in a frame or in a window.
alter table deep_linking add column accepts_several boolean default false not null;
alter table deep_linking add column targets varchar(100) default '' not null;

-- What somebody chose and has not sent yet: platforms forget it, so that the editor has to remember.
create table deep_linking_draft (
  tenant_id uuid not null,
  course_id uuid not null,
  person_id uuid not null,
  data_hash varchar(64) not null,
  content varchar(16000) not null,
  updated_at timestamp with time zone not null,
  primary key (tenant_id, course_id, person_id, data_hash)
);
create index deep_linking_draft_age on deep_linking_draft (updated_at);
