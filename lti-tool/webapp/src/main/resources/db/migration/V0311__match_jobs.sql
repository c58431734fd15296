-- A run is a piece of work that some node claims, reports on and finishes. Runs of the form before
-- cannot be read any more; what they proposed stays.
delete from match_run;
alter table match_run alter column result drop not null;
alter table match_run add column result_hash varchar(64);
alter table match_run add column solver varchar(100) not null;
alter table match_run add column progress integer not null;
alter table match_run add column claim uuid;
alter table match_run add column heard_at timestamp with time zone;
alter table match_run add column failure varchar(500);
create index match_run_work on match_run (state, heard_at);
