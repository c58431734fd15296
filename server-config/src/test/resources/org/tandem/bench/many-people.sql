-- 500 registrations with 10,000 courses, 1,000,000 people and 100,000 pairs, as they would look after some terms:
-- the registration that is there already (:tenant) and copies of it. What becomes of somebody follows from their
-- number, so every run writes the same. Ids: a letter for the table, the registration's number, a running number.

create function pg_temp.tenant(t int) returns uuid language sql immutable as
  $$ select case when t = 0 then ':tenant'::uuid else pg_temp.id('0', t, 0) end $$;

insert into registration
select (jsonb_populate_record(r, jsonb_build_object('id', pg_temp.tenant(t), 'client_id', 'client-' || t))).*
from registration r cross join generate_series(1, 499) as t where r.id = ':tenant';

insert into deployment (id, tenant_id, deployment_id, status, first_seen_at)
select pg_temp.id('1', t, 0), pg_temp.tenant(t), '1', 'ACTIVE', now() from generate_series(1, 499) as t;

insert into course (id, tenant_id, deployment_id, context_id, title, memberships_url, updated_at)
select pg_temp.id('2', t, c), pg_temp.tenant(t), '1', 'course-' || c, 'Course course-' || c,
  r.issuer || '/course-' || c || '/members', now()
from registration r cross join generate_series(0, 499) as t cross join generate_series(0, 19) as c
where r.id = ':tenant';

-- Read an hour ago: nobody asks for a roster at eight o'clock whose course was open at seven.
insert into roster_state (tenant_id, course_id, requested_at, succeeded_at, member_count, complete_at)
select tenant_id, id, now(), now(), 100, now() from course;

insert into program (id, tenant_id, name, template_id, template_version, status, created_at, version)
select pg_temp.id('3', t, 0), pg_temp.tenant(t), 'Mentoring', 'career-mentoring', 1, 'OPEN', now(), 0
from generate_series(0, 499) as t;

insert into activity (id, tenant_id, program_id, course_id, widget, title, resource_link_id, version)
select pg_temp.id('4', t, c), pg_temp.tenant(t), pg_temp.id('3', t, 0), pg_temp.id('2', t, c), 'JOURNEY',
  'Mentoring', 'link-course-' || c, 0
from generate_series(0, 499) as t cross join generate_series(0, 19) as c;

-- The first registration has 12,000 people, the others share the rest.
create temp table who as
select t, n from generate_series(0, 499) as t, generate_series(0, 11999) as n
where t = 0 or n < 1979 + case when t <= 479 then 1 else 0 end;

insert into person (id, tenant_id, subject, name, email, locale, test_user, updated_at)
select pg_temp.id('a', t, n), pg_temp.tenant(t), 'learner-' || n, 'Learner ' || n,
  'learner-' || n || '@example.edu', 'en', false, now() from who;

insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)
select pg_temp.id('b', t, n), pg_temp.tenant(t), pg_temp.id('2', t, case when t = 0 then n % 10 else n % 20 end),
  pg_temp.id('a', t, n), 'LEARNER', true, now() from who;

-- Two pairs of ten are over. Five mentees share a mentor, all of them in the mentor's course.
create temp table pair as
select t, n, 1500 + n % 20 + 20 * (n / 100) as mentor, case when n % 10 < 2 then 'CLOSED' else 'ACTIVE' end as state,
  now() - interval '1 day' * (10 + n * 7919 % 300) as since
from generate_series(0, 499) as t, generate_series(0, 199) as n;

insert into participation
  (id, tenant_id, program_id, course_id, person_id, side, draft, profile, given_at, version)
select pg_temp.id('c', t, n), pg_temp.tenant(t), pg_temp.id('3', t, 0),
  pg_temp.id('2', t, case when t = 0 then n % 10 else n % 20 end), pg_temp.id('a', t, n), side, '{}', '{}', now(), 0
from (select t, n, 'MENTEE' as side from pair union select t, mentor, 'MENTOR' from pair) as everybody;

insert into engagement
  (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id, state, ending, proposed_at,
   expires_at, mentor_accepted_at, mentee_accepted_at, ended_at, version)
select pg_temp.id('d', t, n), pg_temp.tenant(t), pg_temp.id('3', t, 0),
  pg_temp.id('2', t, case when t = 0 then n % 10 else n % 20 end), 'MENTORING',
  pg_temp.id('a', t, mentor), pg_temp.id('a', t, n), state, case when state = 'CLOSED' then 'COMPLETED' end,
  since - interval '2 days', since + interval '12 days', since, since,
  case when state = 'CLOSED' then since + interval '9 days' end, 0
from pair;

insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number, engagement_id)
select pg_temp.id('e', t, n), pg_temp.tenant(t), pg_temp.id('3', t, 0),
  pg_temp.id('2', t, case when t = 0 then n % 10 else n % 20 end), pg_temp.id('a', t, mentor), 1 + n / 20 % 5,
  case when state = 'ACTIVE' then pg_temp.id('d', t, n) end
from pair;

insert into mentee_place (id, tenant_id, program_id, course_id, mentee_id, engagement_id)
select pg_temp.id('f', t, n), pg_temp.tenant(t), pg_temp.id('3', t, 0),
  pg_temp.id('2', t, case when t = 0 then n % 10 else n % 20 end), pg_temp.id('a', t, n), pg_temp.id('d', t, n)
from pair where state = 'ACTIVE';

insert into meeting
  (id, tenant_id, engagement_id, starts_at, time_zone, minutes, topic, proposed_by,
   mentor_confirmed_at, mentee_confirmed_at, cancelled, version)
select pg_temp.id('5', t, k * 1000 + n), pg_temp.tenant(t), pg_temp.id('d', t, n), since + interval '3 days' * k,
  'Europe/Berlin', 45, 'Talk', 'MENTEE', since + interval '3 days' * k, since + interval '3 days' * k, false, 0
from pair cross join generate_series(1, 3) as k;

insert into goal
  (id, tenant_id, engagement_id, title, much_less, somewhat_less, expected, somewhat_more, much_more,
   importance, difficulty, version)
select pg_temp.id('6', t, k * 1000 + n), pg_temp.tenant(t), pg_temp.id('d', t, n), 'Goal ' || k, 'a', 'b', 'c',
  'd', 'e', 1 + k % 3, 1 + n % 3, 0
from pair cross join generate_series(1, 3) as k;
