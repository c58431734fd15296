-- How a course is divided into groups, as its platform says: where to ask, and who is in which.
alter table course add column groups_url varchar(2000);
alter table course add column group_sets_url varchar(2000);
-- A JSON array of ids and names, always read and written whole.
alter table membership add column course_groups text;
