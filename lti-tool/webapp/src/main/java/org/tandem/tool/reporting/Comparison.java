package org.tandem.tool.reporting;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.kernel.SmallGroups;

/**
 * How far groups of those who learn came, side by side. Numbers are rounded to fives and small
 * groups left out, so that neither a number nor a difference of numbers points at somebody.
 *
 * @param by what makes a group
 * @param groups in the order in which they are read
 */
public record Comparison(By by, List<Group> groups) {
  /** What makes a group. */
  public enum By {
    /** The course that somebody takes part in; who is in two courses counts in each. */
    COURSE,
    /** The quarter of the year in which somebody first asked or was proposed, by UTC. */
    QUARTER,
    /** The cohort that somebody was admitted to; who came in at any time is in none. */
    COHORT
  }

  /** Keeps its own copy. */
  public Comparison {
    groups = List.copyOf(groups);
  }

  /**
   * A group.
   *
   * @param name the course's title, a quarter such as {@code 2026-Q4}, or a cohort's name
   * @param reached how far its people came; absent where they are fewer than {@link
   *     SmallGroups#FEWEST}
   */
  public record Group(String name, Optional<Way> reached) {

    /** A group as it may be shown. */
    public static Group of(String name, Way exact) {
      return new Group(
          name,
          exact.people() < SmallGroups.FEWEST ? Optional.empty() : Optional.of(exact.rounded()));
    }
  }

  /**
   * How far people came.
   *
   * @param people those who asked or were proposed
   * @param paired had a pair that both accepted
   * @param met had a meeting that both confirmed
   * @param evidenced had evidence that was countersigned
   * @param completed closed a pair with an outcome that both signed
   */
  public record Way(long people, long paired, long met, long evidenced, long completed) {
    /** Nobody. */
    static final Way NONE = new Way(0, 0, 0, 0, 0);

    Way plus(Way other) {
      return new Way(
          people + other.people,
          paired + other.paired,
          met + other.met,
          evidenced + other.evidenced,
          completed + other.completed);
    }

    Way minus(Way other) {
      return new Way(
          people - other.people,
          paired - other.paired,
          met - other.met,
          evidenced - other.evidenced,
          completed - other.completed);
    }

    Way rounded() {
      return new Way(
          SmallGroups.rounded(people),
          SmallGroups.rounded(paired),
          SmallGroups.rounded(met),
          SmallGroups.rounded(evidenced),
          SmallGroups.rounded(completed));
    }
  }
}
