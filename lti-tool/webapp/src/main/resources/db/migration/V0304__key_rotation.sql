-- A key is published before it signs, and stays published long after its last signature.
alter table tool_key add column signs_from timestamp with time zone;
update tool_key set signs_from = created_at;
alter table tool_key alter column signs_from set not null;
alter table tool_key add column withdrawn_at timestamp with time zone;
