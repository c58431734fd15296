-- How the pairs of a program write their goals, and what a goal is measured by: described levels, or
-- results that go from a number to a number (JSON).
alter table program add column goal_method varchar(10) default 'GAS' not null;
alter table goal add column method varchar(10) default 'GAS' not null;
alter table goal add column reason varchar(1000) default '' not null;
alter table goal add column results varchar(6000) default '' not null;
-- When somebody said where things stand: a change is worth more from a start set before the work.
alter table goal add column started_at timestamp with time zone;
