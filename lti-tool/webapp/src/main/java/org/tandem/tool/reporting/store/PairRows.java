package org.tandem.tool.reporting.store;

import org.tandem.tool.objections.InSql;

/**
 * The pairs of a program, a row each with the moments that count and the numbers of their records.
 * Each kind of record is read once, whatever the number of pairs.
 */
final class PairRows {
  /** How a statement over {@code pair} begins; its parameters are tenant, program and now. */
  static final String WITH =
      InSql.of(
          """
          with own as (
            select e.id, e.tenant_id, e.course_id, e.mentee_id, e.state, e.ending, e.proposed_at,
              case when e.mentor_accepted_at is not null and e.mentee_accepted_at is not null
                then greatest(e.mentor_accepted_at, e.mentee_accepted_at) end as paired_at
            from engagement e
            join person p on p.tenant_id = e.tenant_id and p.id = e.mentee_id and counted(p)
            where e.tenant_id = ? and e.program_id = ?),
          agreed as (
            select engagement_id, min(signed_at) filter (where sides = 2) as agreed_at,
              sum(sides) as signatures
            from (
              select s.engagement_id, max(s.signed_at) as signed_at, count(*) as sides
              from own join agreement_signature s
                on s.tenant_id = own.tenant_id and s.engagement_id = own.id
                  and s.side in ('MENTOR', 'MENTEE')
              group by s.engagement_id, s.version_number) versions
            group by engagement_id),
          met as (
            select m.engagement_id,
              min(m.starts_at) filter (where m.mentor_confirmed_at is not null
                and m.mentee_confirmed_at is not null) as met_at,
              max(m.starts_at) filter (where m.starts_at > ? or m.mentor_confirmed_at is not null
                and m.mentee_confirmed_at is not null) as last_at,
              count(*) filter (where m.mentor_confirmed_at is not null
                or m.mentee_confirmed_at is not null) as claimed,
              count(*) filter (where m.mentor_confirmed_at is not null
                and m.mentee_confirmed_at is not null) as held,
              sum(m.minutes) filter (where m.mentor_confirmed_at is not null
                and m.mentee_confirmed_at is not null) as minutes
            from own join meeting m
              on m.tenant_id = own.tenant_id and m.engagement_id = own.id and not m.cancelled
            group by m.engagement_id),
          closing as (
            select c.engagement_id, max(c.signed_at) as closing_at, count(*) as closings
            from own join closing_signature c
              on c.tenant_id = own.tenant_id and c.engagement_id = own.id
            group by c.engagement_id),
          proven as (
            select v.engagement_id, count(*) as shown, count(v.signed_at) as countersigned
            from own join evidence v
              on v.tenant_id = own.tenant_id and v.engagement_id = own.id
            group by v.engagement_id),
          pair as (
            select own.*, agreed.agreed_at, agreed.signatures, met.met_at, met.last_at, met.claimed,
              met.held, met.minutes, closing.closing_at, closing.closings, proven.shown,
              proven.countersigned, coalesce(proven.countersigned, 0) > 0 as evidenced
            from own
            left join agreed on agreed.engagement_id = own.id
            left join met on met.engagement_id = own.id
            left join closing on closing.engagement_id = own.id
            left join proven on proven.engagement_id = own.id)
          """);

  private PairRows() {}
}
