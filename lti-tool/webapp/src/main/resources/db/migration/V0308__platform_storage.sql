-- The frame in which a platform may keep a login's proof where the browser keeps no cookies.
alter table login_state add column storage_target varchar(255);
