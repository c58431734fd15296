package org.tandem.tool.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.tool.kernel.SmallGroups;

/**
 * A program in numbers. Test users are left out everywhere.
 *
 * @param funnel how many of those who learn came how far
 * @param health how the pairs do that are under way
 * @param attainment what became of the pairs' goals
 * @param load how the seats of those who help are taken
 * @param times how long people wait for each other
 * @param giveBack how many went on to help others
 * @param records what all this was counted from; absent from counts of before they were counted
 * @param comparisons groups side by side
 * @param equity groups that an administrator declared, side by side
 * @param retention who stayed in the course; absent from counts of before it was counted
 */
public record ProgramReport(
    List<Reached> funnel,
    Health health,
    Attainment attainment,
    Load load,
    Times times,
    GiveBack giveBack,
    Optional<Records> records,
    List<Comparison> comparisons,
    List<EquityGroup> equity,
    Optional<Retention> retention) {

  /** Below this many people, what became of their goals could be traced to one of them. */
  public static final int SMALLEST_GROUP = SmallGroups.FEWEST;

  /** What a count of an earlier version lacks is empty. */
  public ProgramReport {
    records = Objects.requireNonNullElse(records, Optional.empty());
    comparisons = List.copyOf(Objects.requireNonNullElse(comparisons, List.of()));
    equity = List.copyOf(Objects.requireNonNullElse(equity, List.of()));
    retention = Objects.requireNonNullElse(retention, Optional.empty());
  }

  /** How many people reached a stage. */
  public long people(Stage stage) {
    return funnel.stream().filter(each -> each.stage() == stage).mapToLong(Reached::people).sum();
  }

  /** A stage on the way of somebody who learns. */
  public enum Stage {
    /** Learners in the courses that have an activity of the program. */
    ENROLLED,
    /** Have handed in what they look for. */
    ASKED,
    /** Were proposed a match. */
    PROPOSED,
    /** Both of a pair accepted. */
    PAIRED,
    /** Both signed an agreement. */
    AGREED,
    /** Both confirmed that a meeting took place. */
    MET,
    /** Evidence of theirs is countersigned. */
    EVIDENCED,
    /** The pair closed with an outcome that both signed. */
    COMPLETED
  }

  /**
   * How many people reached a stage.
   *
   * @param people different people, however many pairs they had
   */
  public record Reached(Stage stage, long people) {}

  /**
   * The pairs that are at work, each counted once, by the first state that fits; one that takes a
   * break is not asked anything.
   *
   * @param early accepted less than two weeks ago
   * @param unsigned two weeks or more without a signed agreement
   * @param silent signed, and for a month no meeting that both confirmed, nor one to come
   * @param closing one has signed the closing two weeks ago or more, the other has not
   * @param onTrack everybody else
   */
  public record Health(long early, long unsigned, long silent, long closing, long onTrack) {

    /** Pairs that somebody should ask how it goes. */
    public long needCheckIn() {
      return unsigned + silent + closing;
    }
  }

  /**
   * What became of the goals that a pair shares and measures by five levels (Goal Attainment
   * Scaling).
   *
   * @param people whose goals these are
   * @param goals how many
   * @param claimed goals by the level that the newest evidence says, from -2 to +2; absent where
   *     few people could be told apart
   * @param evidenced goals by the level of the evidence that was countersigned last; absent
   *     likewise
   */
  public record Attainment(
      long people, long goals, Optional<List<Long>> claimed, Optional<List<Long>> evidenced) {

    /** Takes the levels out where the group is too small. */
    public static Attainment of(long people, long goals, List<Long> claimed, List<Long> evidenced) {
      boolean few = people < SMALLEST_GROUP;
      return new Attainment(
          people,
          goals,
          few ? Optional.empty() : Optional.of(claimed),
          few ? Optional.empty() : Optional.of(evidenced));
    }
  }

  /**
   * How the seats are taken.
   *
   * @param mentors who offer seats
   * @param idle with no pair
   * @param full with no seat left
   * @param seats all of them
   * @param taken those in use
   * @param waiting people of the courses who look for somebody and have nobody; absent from counts
   *     of before they were counted
   */
  public record Load(
      long mentors, long idle, long full, long seats, long taken, Optional<Long> waiting) {

    /** What a count of an earlier version lacks is empty. */
    public Load {
      waiting = Objects.requireNonNullElse(waiting, Optional.empty());
    }
  }

  /**
   * Waiting times, each the middle one of all (median); absent where nothing was waited for yet.
   *
   * @param hoursToAccept from a proposal until both accepted
   * @param daysToAgree from there until both signed
   * @param daysToMeet from there until the first meeting that both confirmed
   */
  public record Times(
      Optional<Double> hoursToAccept, Optional<Double> daysToAgree, Optional<Double> daysToMeet) {}

  /**
   * Those who were helped and help now.
   *
   * @param completed people who completed as the one who learns
   * @param offering of those, how many offer to help in any program of the same LMS
   * @param helping of those, how many have had a pair
   * @param invited what became of the invitation at the end of a pair of the program
   */
  public record GiveBack(long completed, long offering, long helping, Invited invited) {}

  /**
   * Those of the program who were asked, after a pair, whether they would help others.
   *
   * @param people how many were asked
   * @param accepted of those, how many said yes; absent where few people could be told apart
   * @param matched of the latter, how many then had a pair that both accepted; absent likewise
   */
  public record Invited(long people, Optional<Long> accepted, Optional<Long> matched) {

    /** Takes the answers out where the group is too small. */
    public static Invited of(long people, long accepted, long matched) {
      boolean few = people < SMALLEST_GROUP;
      return new Invited(
          people,
          few ? Optional.empty() : Optional.of(accepted),
          few ? Optional.empty() : Optional.of(matched));
    }
  }
}
