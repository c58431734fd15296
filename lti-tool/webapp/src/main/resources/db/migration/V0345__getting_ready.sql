-- Guides that a tenant imported: what people read before they take part.
create table guide (
  tenant_id uuid not null,
  id varchar(40) not null,
  guide_version integer not null,
  file text not null,
  constraint guide_versions primary key (tenant_id, id, guide_version)
);

-- What a side of a program gets ready with; without a row it is offered what is usual.
create table preparation (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  side varchar(10) not null,
  guide_id varchar(40),
  asked_first boolean not null,
  primary key (program_id, side)
);

-- That somebody got ready, and when: nothing of what they chose in its situations.
create table prepared (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  person_id uuid not null references person (id),
  side varchar(10) not null,
  guide_id varchar(40) not null,
  guide_version integer not null,
  done_at timestamp with time zone not null,
  primary key (program_id, person_id, side, guide_id)
);
