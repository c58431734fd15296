-- When the words of somebody who was in a run were first taken out of it; its fingerprints stay as they were.
alter table match_run add column redacted_at timestamp with time zone;
