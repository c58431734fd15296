-- Where a pair or a goal is deleted, PostgreSQL looks for whatever still names it, without the registration: with a
-- million meetings that took a tenth of a second for each pair of an import that is taken back.
create index meeting_engagement on meeting (engagement_id);
create index goal_engagement on goal (engagement_id);
create index evidence_engagement on evidence (engagement_id);
create index evidence_goal on evidence (goal_id);
