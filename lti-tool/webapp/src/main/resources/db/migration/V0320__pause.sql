-- A pair that pauses: who wished it, since when, and until when they think; filled together or not at all.
alter table engagement add column paused_by uuid;
alter table engagement add column paused_since timestamp with time zone;
alter table engagement add column paused_until date;
