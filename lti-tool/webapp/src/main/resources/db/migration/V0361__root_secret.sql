-- The secret that all keys follow from, sealed under TANDEM_SECRET: a row for each that opens it.
create table root_secret (
  generation integer not null primary key,
  sealed varchar(500),
  made_at timestamp with time zone not null
);

-- What was written before follows from TANDEM_SECRET itself, which the server seals at its next start.
insert into root_secret (generation, made_at)
select 1, current_timestamp where exists (select 1 from tool_key);
