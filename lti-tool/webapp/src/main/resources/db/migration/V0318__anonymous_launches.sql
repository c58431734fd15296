alter table registration add column anonymous_launches boolean default false not null;
