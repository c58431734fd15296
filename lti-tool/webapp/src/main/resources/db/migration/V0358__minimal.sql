-- Whether somebody chose what they are called themselves, because the LMS does not say or is not asked.
alter table person add column own_name boolean default false not null;

-- Registrations whose people's names and addresses are not kept, also where the LMS sends them.
create table minimal_registration (
  tenant_id uuid primary key,
  since timestamp with time zone not null
);
