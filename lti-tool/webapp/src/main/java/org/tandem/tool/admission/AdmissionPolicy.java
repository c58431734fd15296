package org.tandem.tool.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * How people come into a program, in all its courses together.
 *
 * @param approval whether somebody who runs the course decides about each
 * @param places how many mentees come in where there are no cohorts; 0 for no limit
 * @param cohorts who comes in together; none: people come in at any time (rolling enrolment)
 * @param rules what must hold of everybody
 */
public record AdmissionPolicy(
    boolean approval, int places, List<Cohort> cohorts, List<EntryRule> rules) {
  /** Anybody in the course, at any time. */
  public static final AdmissionPolicy OPEN = new AdmissionPolicy(false, 0, List.of(), List.of());

  /** In place of a cohort where people come in at any time. */
  public static final String ROLLING = "";

  private static final int MOST_COHORTS = 20;
  private static final int MOST_RULES = 10;
  private static final int MOST_PLACES = 100_000;

  /**
   * Checks.
   *
   * @throws Rejection (invalid-admission) naming what to mend
   */
  public AdmissionPolicy {
    cohorts = List.copyOf(Optional.ofNullable(cohorts).orElse(List.of()));
    rules = List.copyOf(Optional.ofNullable(rules).orElse(List.of()));
    requirePlaces(places);
    if (cohorts.size() > MOST_COHORTS || rules.size() > MOST_RULES) {
      throw invalid("Have up to 20 cohorts and 10 rules.");
    }
    List<Cohort> all = cohorts;
    if (all.stream().map(Cohort::name).distinct().count() < all.size()
        || IntStream.range(0, all.size())
            .anyMatch(
                i -> all.subList(i + 1, all.size()).stream().anyMatch(all.get(i)::overlaps))) {
      throw invalid("Give each cohort a name and days of its own.");
    }
  }

  /**
   * Makes sure that people can fit every rule.
   *
   * @throws Rejection (invalid-admission) for a rule about a question that is not asked of its
   *     side, or that takes no such answer
   */
  public void requireStanding(ProgramQuestions asked) {
    if (!rules.stream().allMatch(rule -> rule.stands(asked))) {
      throw invalid(
          "A rule about an answer needs a question that is asked of its side, and an answer to it.");
    }
  }

  /** Whether anybody comes in at any time, without being asked. */
  public boolean asksNothing() {
    return !approval && places == 0 && cohorts.isEmpty() && rules.isEmpty();
  }

  /** The cohort that one comes into on this day. */
  public Optional<Cohort> open(LocalDate day) {
    return cohorts.stream().filter(one -> one.isOpenOn(day)).findFirst();
  }

  /** The cohort that opens next after this day. */
  public Optional<Cohort> next(LocalDate day) {
    return cohorts.stream()
        .filter(one -> one.opens().isAfter(day))
        .min((one, other) -> one.opens().compareTo(other.opens()));
  }

  /** How many mentees come in under a name; see {@link #limit}. */
  public record Limit(String way, int places) {}

  /** How many mentees come in on this day; none where there is no limit, or nobody comes in. */
  public Optional<Limit> limit(LocalDate day) {
    return way(day).map(way -> new Limit(way, placesOf(way))).filter(limit -> limit.places() > 0);
  }

  /** The name under which one comes in on this day; none where the program is closed then. */
  Optional<String> way(LocalDate day) {
    return cohorts.isEmpty() ? Optional.of(ROLLING) : open(day).map(Cohort::name);
  }

  /** How many of a side come in this way; none for no limit, which mentors never have. */
  OptionalInt placesFor(Side side, String way) {
    int most = side == Side.MENTOR ? 0 : placesOf(way);
    return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  /** How many mentees come in this way; 0 for no limit, also where the cohort is no more. */
  private int placesOf(String way) {
    return way.equals(ROLLING)
        ? places
        : cohorts.stream()
            .filter(one -> one.name().equals(way))
            .mapToInt(Cohort::places)
            .findFirst()
            .orElse(0);
  }

  static void requirePlaces(int places) {
    if (places < 0 || places > MOST_PLACES) {
      throw invalid("Give from 1 to 100,000 places, or 0 for no limit.");
    }
  }

  static Rejection invalid(String message) {
    return Rejection.invalid("invalid-admission", message);
  }
}
