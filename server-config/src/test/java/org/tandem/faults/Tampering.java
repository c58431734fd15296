package org.tandem.faults;

import java.util.List;

/**
 * What somebody could do to the database behind everybody's back, and what the checker has to say.
 *
 * @param act the statement
 * @param law the rule that it breaks
 */
record Tampering(String act, String law) {
  private static final String OF_SOMEBODY_WHO_STAYED =
      " where id = (select x.id from %s x join engagement e on e.id = x.engagement_id"
          + " join person p on p.id = e.mentee_id where p.erased_at is null limit 1)";

  /** One of each kind, on the rows that a day leaves. */
  static List<Tampering> all() {
    return List.of(
        new Tampering("update engagement set state = 'ACTIVE'", "capacity"),
        new Tampering(
            "update engagement set state = 'ACTIVE' where id = (select id from engagement limit 1)",
            "a living pair holds one seat"),
        new Tampering(
            "insert into mentee_place select gen_random_uuid(), tenant_id, program_id, course_id,"
                + " mentee_id, id from engagement limit 1",
            "a living pair holds its mentee's place"),
        new Tampering(
            "update mentor_load set taken = taken + 1",
            "a mentor's load is the number of their pairs"),
        new Tampering(
            "update mentor_request set state = 'OPEN' where id ="
                + " (select id from mentor_request limit 1)",
            "an open request holds a seat"),
        new Tampering(
            "update engagement set mentee_id = (select mentee_id from engagement limit 1)",
            "one pair for each mentee"),
        new Tampering(
            "delete from agreement_signature where id = (select s.id from agreement_signature s"
                + " join agreement_version v on v.engagement_id = s.engagement_id and"
                + " v.version_number = s.version_number where v.state = 'SIGNED' limit 1)",
            "a signed agreement has the signatures of both"),
        new Tampering(
            "update agreement_version set state = 'DRAFT'", "nobody works without an agreement"),
        new Tampering(
            "delete from closing_signature where side = 'MENTOR'",
            "a closed pair has an outcome that both signed"),
        new Tampering(
            "update meeting set mentor_confirmed_at = null"
                + OF_SOMEBODY_WHO_STAYED.formatted("meeting"),
            "an outcome counts what both confirmed"),
        new Tampering(
            "update evidence set signed_by = (select id from person where subject = 'learner-1')"
                + OF_SOMEBODY_WHO_STAYED.formatted("evidence"),
            "evidence is countersigned by the mentor"),
        new Tampering(
            "update outcome_posting set points = points + 1 where posting_number = 1",
            "the first line of the ledger is what both signed"),
        new Tampering(
            "update outbox_message set status = 'WAITING' where kind = 'score'",
            "every line of the ledger has left"),
        new Tampering(
            "delete from outbox_message where kind = 'score'", "every line of the ledger has left"),
        new Tampering("update outcome set content = content || ' '", "fingerprint"),
        new Tampering("update agreement_version set content = content || ' '", "fingerprint"),
        new Tampering(
            "update outcome_posting set points = points + 1 where posting_number > 1", "ledger"),
        new Tampering("delete from outcome_posting where posting_number = 1", "ledger"),
        new Tampering(
            "update staff_read set content = replace(content, 'GET', 'PUT') where read_number = 1",
            "audit log"),
        new Tampering("delete from staff_read where read_number = 1", "audit log"),
        new Tampering(
            "delete from staff_read where read_number = (select max(read_number) from staff_read)",
            "audit log"),
        new Tampering(
            "update meeting set topic = 'Another'" + OF_SOMEBODY_WHO_STAYED.formatted("meeting"),
            "lost"),
        new Tampering("update participation set given_at = null", "lost"),
        new Tampering("update person set erased_at = null", "lost"),
        new Tampering(
            "insert into meeting (id, tenant_id, engagement_id, starts_at, time_zone, minutes,"
                + " topic, proposed_by, cancelled, version) select gen_random_uuid(), tenant_id,"
                + " engagement_id, starts_at, time_zone, minutes, topic, proposed_by, cancelled,"
                + " version from meeting, generate_series(1, 20)",
            "doubled"),
        new Tampering("update outcome_posting set points = points + 1", "grade differs"));
  }
}
