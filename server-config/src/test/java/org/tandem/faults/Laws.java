package org.tandem.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds between rows at any moment; each rule is a query for the rows that break it. */
final class Laws {
  private static final String LIVE = "('PROPOSED', 'ACCEPTED', 'ACTIVE', 'PAUSED')";
  private static final String KNOWN =
      "(select 1 from person p where p.id = e.mentee_id and p.erased_at is null)";

  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put(
        "capacity",
        "select e.mentor_id from engagement e where e.state in "
            + LIVE
            + " group by e.tenant_id, e.program_id, e.course_id, e.mentor_id having count(*) >"
            + " (select count(*) from mentor_seat s where s.tenant_id = e.tenant_id and"
            + " s.program_id = e.program_id and s.course_id = e.course_id and"
            + " s.mentor_id = e.mentor_id)");
    QUERIES.put(
        "a living pair holds one seat",
        "select e.id from engagement e left join mentor_seat s on s.engagement_id = e.id and"
            + " s.mentor_id = e.mentor_id where (e.state in "
            + LIVE
            + ") <> (s.id is not null)");
    QUERIES.put(
        "a living pair holds its mentee's place",
        "select e.id from engagement e left join mentee_place s on s.engagement_id = e.id and"
            + " s.mentee_id = e.mentee_id where (e.state in "
            + LIVE
            + ") <> (s.id is not null)");
    QUERIES.put(
        "a mentor's load is the number of their pairs",
        "select l.person_id from mentor_load l where l.taken <> (select count(*) from mentor_seat s"
            + " where s.tenant_id = l.tenant_id and s.mentor_id = l.person_id"
            + " and s.engagement_id is not null)");
    QUERIES.put(
        "an open request holds a seat",
        "select r.id from mentor_request r left join mentor_seat s on s.request_id = r.id"
            + " where (r.state = 'OPEN') <> (s.id is not null)");
    QUERIES.put(
        "one pair for each mentee",
        "select e.mentee_id from engagement e group by e.mentee_id having count(*) > 1");
    QUERIES.put(
        "a signed agreement has the signatures of both",
        "select v.engagement_id from agreement_version v join engagement e on e.id ="
            + " v.engagement_id where v.state = 'SIGNED' and (select count(distinct s.side) from"
            + " agreement_signature s where s.engagement_id = v.engagement_id and s.version_number"
            + " = v.version_number and s.content_hash = v.content_hash and s.person_id = case"
            + " s.side when 'MENTOR' then e.mentor_id else e.mentee_id end) <> 2");
    QUERIES.put(
        "nobody works without an agreement",
        "select e.id from engagement e where e.state in ('ACTIVE', 'CLOSED') and not exists (select"
            + " 1 from agreement_version v where v.engagement_id = e.id and v.state = 'SIGNED')");
    QUERIES.put(
        "a closed pair has an outcome that both signed",
        "select e.id from engagement e left join outcome o on o.engagement_id = e.id where"
            + " (e.state = 'CLOSED') <> (o.content_hash is not null) or (e.state = 'CLOSED' and"
            + " (select count(distinct s.person_id) from closing_signature s where"
            + " s.engagement_id = e.id and s.content_hash = o.content_hash and s.person_id in"
            + " (e.mentor_id, e.mentee_id)) <> 2)");
    QUERIES.put(
        "an outcome counts what both confirmed",
        "select e.id from engagement e join outcome o on o.engagement_id = e.id where exists "
            + KNOWN
            + " and (o.meetings <> (select count(*) from meeting m where m.engagement_id = e.id and"
            + " m.mentor_confirmed_at is not null and m.mentee_confirmed_at is not null)"
            + " or o.countersigned <> (select count(*) from evidence v where v.engagement_id = e.id"
            + " and v.signed_at is not null))");
    QUERIES.put(
        "evidence is countersigned by the mentor",
        "select v.id from evidence v join engagement e on e.id = v.engagement_id"
            + " where v.signed_by is not null and v.signed_by <> e.mentor_id");
    QUERIES.put(
        "the first line of the ledger is what both signed",
        "select o.engagement_id from outcome o left join outcome_posting p on p.engagement_id ="
            + " o.engagement_id and p.posting_number = 1 and p.points = o.points"
            + " where o.points is not null and p.id is null");
    QUERIES.put(
        "every line of the ledger has left",
        "select m.id from outbox_message m where m.kind = 'score' and m.status <> 'DELIVERED'"
            + " union all select p.id from outcome_posting p join engagement e on e.id ="
            + " p.engagement_id where exists "
            + KNOWN
            + " and not exists (select 1 from outbox_message m where m.kind = 'score' and"
            + " m.message_key = p.activity_id || ':' || p.person_id)");
  }

  private Laws() {}

  static List<Breach> breaches(Connection database) throws SQLException {
    List<Breach> breaches = new ArrayList<>();
    try (Statement sql = database.createStatement()) {
      for (Map.Entry<String, String> law : QUERIES.entrySet()) {
        try (ResultSet row = sql.executeQuery(law.getValue())) {
          while (row.next()) {
            breaches.add(new Breach(law.getKey(), row.getString(1)));
          }
        }
      }
    }
    return breaches;
  }
}
