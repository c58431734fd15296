-- Whom a launch is about, where that is somebody else; and the way back to the platform.
alter table launch add column about_id uuid;
alter table launch add column return_url varchar(2000);
