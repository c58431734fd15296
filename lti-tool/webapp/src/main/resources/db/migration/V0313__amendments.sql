-- A change to a signed agreement that the two are writing; none while nothing is being changed.
alter table agreement add column amending_by uuid;
alter table agreement add column amending_reason varchar(1000);
alter table agreement add column amending_since timestamp with time zone;

-- A signature holds on to the content that it stands under: the database refuses to give a signed
-- version another hash or to remove it. A text that no longer fits its hash is refused when read.
alter table agreement_version
  add constraint agreement_version_content unique (engagement_id, version_number, content_hash);
alter table agreement_signature
  add constraint agreement_signature_content
    foreign key (engagement_id, version_number, content_hash)
    references agreement_version (engagement_id, version_number, content_hash);
