-- What staff were shown about people: a chain of lines per registration, each naming the fingerprint of the
-- one before; rows are added and never changed. The columns beside the content are for finding lines.
create table staff_read (
  tenant_id uuid not null,
  read_number bigint not null,
  reader_id uuid,
  course_id uuid,
  person_id uuid,
  engagement_id uuid,
  read_at timestamp with time zone not null,
  content varchar(2000) not null,
  content_hash varchar(64) not null,
  constraint staff_read_line primary key (tenant_id, read_number)
);
create index staff_read_course on staff_read (tenant_id, course_id);
create index staff_read_person on staff_read (tenant_id, person_id);
create index staff_read_pair on staff_read (tenant_id, engagement_id);

-- The newest line of each registration, so that lines missing at the end are noticed as well.
create table staff_read_head (
  tenant_id uuid primary key,
  read_number bigint not null,
  content_hash varchar(64) not null
);
