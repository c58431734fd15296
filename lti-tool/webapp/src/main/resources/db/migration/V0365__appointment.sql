-- Whether the platform signed who somebody is (LTI 1.3), and not whoever has a shared secret (1.1).
alter table launch add column signed boolean default true not null;

-- People whom an administrator of the LMS lets into the console, besides those whom the LMS calls one.
create table appointment (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  appointed_at timestamp with time zone not null,
  constraint appointment_once primary key (tenant_id, person_id)
);
