package org.tandem.tool.admission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * Who has not heard yet what became of an application, and who of those who run a course was not
 * told yet that people wait. Nothing is queued: the state of an application says what there is to
 * tell.
 */
public interface Unheard {
  /** So long a decision is nobody's but the page's: a slip can be mended before anybody hears. */
  Duration DECISION_RESTS = Duration.ofMinutes(10);

  /** After so long those who run the course are told, and again after as long. */
  Duration LONG = Duration.ofDays(7);

  /**
   * Somebody to tell what became of their application.
   *
   * @param told the moment when they were told something last
   */
  record Applicant(Application application, Optional<Instant> told) {}

  /**
   * Somebody who runs a course in which people wait for long.
   *
   * @param waiting how many
   * @param since the longest of them
   * @param told the moment when they were told last
   */
  record Staff(Place place, UUID personId, int waiting, Instant since, Optional<Instant> told) {}

  /** Applicants to tell, longest waiting first. */
  List<Applicant> applicants(Instant now, int most);

  /** How many wait before this one to come in on the same side in the same way, in all courses. */
  int ahead(Application application);

  /**
   * Takes over from all other nodes that somebody is told.
   *
   * @return false if another node was faster, or something else became of it
   */
  boolean claim(Applicant applicant, Instant now);

  /** Gives that back: they are told later. */
  void later(Applicant applicant, Instant after);

  /** Those who run courses to tell, a few at once. */
  List<Staff> staff(Instant now, int most);

  /** As for applicants. */
  boolean claim(Staff staff, Instant now);

  /** Gives that back. */
  void later(Staff staff);
}
