-- The one table that grows and did not say whose it is.
alter table survey_points add column tenant_id uuid;
update survey_points set tenant_id = (select a.tenant_id from survey_answer a where a.id = answer_id);
alter table survey_points alter column tenant_id set not null;
