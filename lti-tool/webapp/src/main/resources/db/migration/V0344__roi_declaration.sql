-- What an administrator declared about the worth and the costs of a program: rows are added and never changed,
-- and the one with the highest number holds. Whoever declared it is a person of the LMS, or the operator (null).
create table roi_declaration (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  declaration_number integer not null,
  declared_by uuid references person (id),
  declared_at timestamp with time zone not null,
  assumptions ${json} not null,
  primary key (tenant_id, program_id, declaration_number)
);
