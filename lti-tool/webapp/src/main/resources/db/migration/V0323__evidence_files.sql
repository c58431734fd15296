-- A file that is shown as evidence; what was signed is its fingerprint, which stands with the evidence.
alter table evidence add column file_name varchar(200);
alter table evidence add column file_type varchar(100);
alter table evidence add column file_size integer;
alter table evidence add column file_hash varchar(64);

create table evidence_file (
  evidence_id uuid primary key references evidence (id) on delete cascade,
  tenant_id uuid not null,
  engagement_id uuid not null references engagement (id),
  content bytea not null
);
