-- How many pairs a mentor has across all programs, and how many at most they want. Every pair that
-- takes a seat counts up here; the check is what nobody gets around.
create table mentor_load (
  tenant_id uuid not null,
  person_id uuid not null references person (id),
  taken integer not null,
  most integer,
  constraint mentor_load_person primary key (tenant_id, person_id),
  constraint mentor_load_limit check (taken >= 0 and (most is null or taken <= most))
);
insert into mentor_load (tenant_id, person_id, taken)
  select tenant_id, mentor_id, count(engagement_id) from mentor_seat group by tenant_id, mentor_id;
