-- A program of :pairs pairs in one course, as it would look after some years: five pairs a mentor, ten
-- meetings, five goals and five items of evidence a pair, written in the order in which they happened.
-- What happens to a pair follows from its number, so every run writes the same.

insert into course (id, tenant_id, deployment_id, context_id, title, updated_at)
values (':course', ':tenant', '1', 'many', 'Many', now());

insert into activity (id, tenant_id, program_id, course_id, widget, title, version)
values (gen_random_uuid(), ':tenant', ':program', ':course', 'JOURNEY', 'Mentoring', 0);

-- Mentees have the numbers from 1, mentors those from ten million.
insert into person (id, tenant_id, subject, name, test_user, updated_at)
select pg_temp.id('a', i), ':tenant', 'p' || i, 'Person ' || i, i % 1000 = 0, now()
from (select generate_series(1, :pairs) as i
      union all select generate_series(10000001, 10000000 + :pairs / 5)) people;

insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)
select pg_temp.id('b', i), ':tenant', ':course', pg_temp.id('a', i), 'LEARNER', true, now()
from (select generate_series(1, :pairs) as i
      union all select generate_series(10000001, 10000000 + :pairs / 5)) people;

insert into participation
  (id, tenant_id, program_id, course_id, person_id, side, draft, profile, given_at, version)
select pg_temp.id('c', i), ':tenant', ':program', ':course', pg_temp.id('a', i),
  case when i > 10000000 or i % 50 = 0 then 'MENTOR' else 'MENTEE' end, '{}', '{}', now(), 0
from (select generate_series(1, :pairs) as i
      union all select generate_series(10000001, 10000000 + :pairs / 5)) people;

-- One in ten is proposed, the others were accepted up to two years ago; four in ten are over.
insert into engagement
  (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id, state, ending, proposed_at,
   expires_at, mentor_accepted_at, mentee_accepted_at, ended_at, version)
select pg_temp.id('d', i), ':tenant', ':program', ':course', 'MENTORING',
  pg_temp.id('a', 10000001 + (i - 1) / 5), pg_temp.id('a', i),
  case when i % 10 = 0 then 'PROPOSED' when i % 10 < 5 then 'CLOSED' when i % 10 = 5 then 'ACCEPTED'
    else 'ACTIVE' end,
  case when i % 10 in (1, 2) then 'COMPLETED' when i % 10 = 3 then 'EARLY'
    when i % 10 = 4 then 'NO_FAULT' end,
  since - interval '2 days', since + interval '12 days',
  case when i % 10 > 0 then since - interval '1 hour' * (i % 24) end,
  case when i % 10 > 0 then since end,
  case when i % 10 between 1 and 4 then since + interval '120 days' end, 0
from (select i, now() - interval '1 day' * (1 + i * 7919 % 700) as since
      from generate_series(1, :pairs) as i) pairs;

insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number, engagement_id)
select pg_temp.id('e', i), ':tenant', ':program', ':course',
  pg_temp.id('a', 10000001 + (i - 1) / 5), 1 + (i - 1) % 5,
  case when i % 10 in (0, 5, 6, 7, 8, 9) then pg_temp.id('d', i) end
from generate_series(1, :pairs) as i;

insert into mentee_place (id, tenant_id, program_id, course_id, mentee_id, engagement_id)
select pg_temp.id('f', i), ':tenant', ':program', ':course', pg_temp.id('a', i), pg_temp.id('d', i)
from generate_series(1, :pairs) as i where i % 10 in (0, 5, 6, 7, 8, 9);

-- Whoever works or has worked has signed.
insert into agreement (engagement_id, tenant_id, language, created_at)
select id, tenant_id, 'en', mentee_accepted_at from engagement
where program_id = ':program' and state in ('ACTIVE', 'CLOSED');

insert into agreement_version
  (id, tenant_id, engagement_id, version_number, content, content_hash, state, made_at)
select gen_random_uuid(), tenant_id, engagement_id, 1, '{}', 'h', 'SIGNED', created_at
from agreement where tenant_id = ':tenant';

insert into agreement_signature
  (id, tenant_id, engagement_id, version_number, person_id, side, content_hash, issuer, subject,
   deployment_id, launched_at, signed_at)
select gen_random_uuid(), e.tenant_id, e.id, 1,
  case when side = 'MENTOR' then e.mentor_id else e.mentee_id end, side, 'h', 'https://lms', 's', '1',
  e.mentee_accepted_at, e.mentee_accepted_at + interval '3 days'
from engagement e cross join (values ('MENTOR'), ('MENTEE')) as sides (side)
where e.program_id = ':program' and e.state in ('ACTIVE', 'CLOSED');

insert into meeting
  (id, tenant_id, engagement_id, starts_at, time_zone, minutes, topic, proposed_by,
   mentor_confirmed_at, mentee_confirmed_at, cancelled, version)
select pg_temp.id('1', k * 10000000 + i), ':tenant', pg_temp.id('d', i), at, 'Europe/Berlin', 45,
  'Talk', 'MENTEE', case when at < now() and (i + k) % 7 > 0 then at end,
  case when at < now() and (i + k) % 9 > 0 then at end, (i + k) % 31 = 0, 0
from (select i, k, now() - interval '1 day' * (1 + i * 7919 % 700) + interval '12 days' * k as at
      from generate_series(1, 10) as k cross join generate_series(1, :pairs) as i) meetings;

insert into goal
  (id, tenant_id, engagement_id, title, much_less, somewhat_less, expected, somewhat_more, much_more,
   importance, difficulty, version)
select pg_temp.id('2', k * 10000000 + i), ':tenant', pg_temp.id('d', i), 'Goal ' || k, 'a', 'b', 'c',
  'd', 'e', 1 + k % 3, 1 + i % 3, 0
from generate_series(1, 5) as k cross join generate_series(1, :pairs) as i;

insert into evidence
  (id, tenant_id, engagement_id, goal_id, description, goal_level, shown_by, shown_at, signed_by,
   signed_at, version)
select pg_temp.id('3', k * 10000000 + i), ':tenant', pg_temp.id('d', i),
  pg_temp.id('2', k * 10000000 + i), 'What was done', (i + k) % 5 - 2, pg_temp.id('a', i), now(),
  case when (i + k) % 3 > 0 then pg_temp.id('a', 10000001 + (i - 1) / 5) end,
  case when (i + k) % 3 > 0 then now() end, 0
from generate_series(1, 5) as k cross join generate_series(1, :pairs) as i where i % 10 > 0;

insert into closing_signature
  (id, tenant_id, engagement_id, person_id, side, content_hash, issuer, subject, deployment_id,
   launched_at, signed_at)
select gen_random_uuid(), e.tenant_id, e.id, e.mentee_id, 'MENTEE', 'h', 'https://lms', 's', '1',
  coalesce(e.ended_at, now()), coalesce(e.ended_at, now() - interval '20 days')
from engagement e
where e.program_id = ':program' and (e.ending in ('COMPLETED', 'EARLY') or e.state = 'ACTIVE'
  and e.mentee_accepted_at < now() - interval '600 days');

-- Three groups that an administrator declared, one of them small.
insert into equity_declaration (tenant_id, program_id, title, declared_at)
values (':tenant', ':program', 'Groups', now() - interval '1 day');

insert into equity_group (tenant_id, program_id, person_id, name)
select ':tenant', ':program', pg_temp.id('a', i),
  case when i < 8 then 'Small' when i % 3 = 0 then 'One' else 'Other' end
from generate_series(1, :pairs) as i;
