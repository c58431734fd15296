-- What a program had come to when it was counted, the last count of each day: what pages show of a
-- large program while it is counted anew, and how it went over time.
create table report_count (
  tenant_id uuid not null,
  program_id uuid not null references program (id),
  counted_on date not null,
  counted_at timestamp with time zone not null,
  took_millis integer not null,
  report ${json} not null,
  primary key (tenant_id, program_id, counted_on)
);
