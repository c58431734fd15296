package org.tandem.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.faults.Told.What;

/** Whether what people were told is there: once, and as often as they did it at most. */
final class Promises {
  private static final String TOLD = "with told as (select ?::text as pair, ?::text as detail) ";
  private static final Map<What, String> COUNTS = new EnumMap<>(What.class);

  /** What can be there once more for each try whose answer got lost. */
  private static final Set<What> AS_OFTEN_AS_TRIED =
      EnumSet.of(What.GOAL, What.MEETING, What.EVIDENCE, What.REVIEWED);

  /** What is said of each of those, and what a proxy may ask for twice. */
  private static final Set<What> ANY_NUMBER =
      EnumSet.of(What.MEETING_CONFIRMED, What.COUNTERSIGNED, What.STAFF_READ);

  /** What stays when one of the two is erased. */
  private static final Set<What> STAYS =
      EnumSet.of(What.PAIRED, What.CLOSED, What.CLOSING_SIGNED, What.REVIEWED, What.ERASED);

  static {
    COUNTS.put(
        What.PROFILE,
        "participation r join person p on p.id = r.person_id where p.subject = pair"
            + " and r.profile ->> 'about' = detail and r.given_at is not null");
    COUNTS.put(What.ACCEPTED, "mentor_request where id::text = detail and state = 'ACCEPTED'");
    COUNTS.put(
        What.PAIRED,
        "engagement where id::text = pair and mentor_accepted_at is not null"
            + " and mentee_accepted_at is not null");
    COUNTS.put(What.GOAL, "goal where engagement_id::text = pair and title = detail");
    COUNTS.put(
        What.CLAUSE,
        "agreement_clause where engagement_id::text = pair and clause_id = detail"
            + " and changed_by is not null");
    COUNTS.put(
        What.AGREEMENT_SIGNED,
        "agreement_signature s join agreement_version v on v.engagement_id = s.engagement_id and"
            + " v.version_number = s.version_number where s.engagement_id::text = pair"
            + " and s.side = detail and v.state = 'SIGNED'");
    COUNTS.put(What.MEETING, "meeting where engagement_id::text = pair and topic = detail");
    COUNTS.put(
        What.MEETING_CONFIRMED,
        "meeting where engagement_id::text = pair and ((topic || ' MENTOR' = detail and"
            + " mentor_confirmed_at is not null) or (topic || ' MENTEE' = detail and"
            + " mentee_confirmed_at is not null))");
    COUNTS.put(What.EVIDENCE, "evidence where engagement_id::text = pair and description = detail");
    COUNTS.put(
        What.COUNTERSIGNED,
        "evidence where engagement_id::text = pair and description = detail"
            + " and signed_at is not null");
    COUNTS.put(
        What.CLOSING_SIGNED,
        "closing_signature s join outcome o on o.engagement_id = s.engagement_id and"
            + " o.content_hash = s.content_hash where s.engagement_id::text = pair"
            + " and s.side = detail");
    COUNTS.put(
        What.CLOSED,
        "engagement e join outcome o on o.engagement_id = e.id where e.id::text = pair"
            + " and e.state = 'CLOSED'");
    COUNTS.put(What.CREDENTIAL, "award where occasion::text = pair and achievement = detail");
    COUNTS.put(
        What.REVIEWED, "outcome_posting where engagement_id::text = pair and reason = detail");
    COUNTS.put(
        What.STAFF_READ, "staff_read where content like '%\"operation\":\"' || detail || '\"%'");
    COUNTS.put(
        What.ERASED,
        "engagement e join person p on p.id = e.mentee_id where e.id::text = detail and"
            + " p.erased_at is not null and not exists (select 1 from person o"
            + " where o.subject = pair)");
  }

  private Promises() {}

  static List<Breach> breaches(Connection database, Notebook notebook) throws SQLException {
    List<Breach> breaches = new ArrayList<>();
    Set<String> left =
        notebook.told().stream()
            .filter(one -> one.what() == What.ERASED)
            .flatMap(one -> Stream.of(one.pair(), one.detail()))
            .collect(Collectors.toSet());
    for (Told one : notebook.told()) {
      if (left.contains(one.pair()) && !STAYS.contains(one.what())) {
        continue;
      }
      int there = count(database, one);
      int least = one.what() == What.STAFF_READ ? notebook.timesTold(one) : 1;
      if (there < least) {
        breaches.add(new Breach("lost", one + ": " + there));
      } else if (there > most(one, notebook)) {
        breaches.add(new Breach("doubled", one + ": " + there));
      }
    }
    return breaches;
  }

  private static int most(Told one, Notebook notebook) {
    if (ANY_NUMBER.contains(one.what())) {
      return Integer.MAX_VALUE;
    }
    return AS_OFTEN_AS_TRIED.contains(one.what()) ? Math.max(1, notebook.timesTried(one)) : 1;
  }

  private static int count(Connection database, Told told) throws SQLException {
    String query = COUNTS.get(told.what());
    if (query == null) {
      throw new IllegalStateException("Nobody knows how to find " + told);
    }
    try (PreparedStatement sql =
        database.prepareStatement(TOLD + "select count(*) from told cross join " + query)) {
      sql.setString(1, told.pair());
      sql.setString(2, told.detail());
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
