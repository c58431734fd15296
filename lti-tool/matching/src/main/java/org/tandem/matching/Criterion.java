package org.tandem.matching;

import java.util.List;
import java.util.Optional;

/**
 * One thing on which a mentee and a mentor can meet. Pure: equal rosters always give equal degrees.
 */
public interface Criterion {

  /** Stable name, used in policies and explanations: lower case, for instance {@code skills}. */
  String name();

  /**
   * Prepares to compare the people of a roster, by their places in it.
   *
   * @throws InvalidRoster if an answer is not of the kind that is compared, naming the person
   */
  Comparison over(Roster roster);

  /** Compares the people of one roster. Safe for use by many threads. */
  interface Comparison {

    /** The degree where one of the two said nothing. */
    double UNKNOWN = -1;

    /** How well the two meet, in [0, 1], or {@link #UNKNOWN}. */
    double degree(int mentee, int mentor);

    /** What the two have in common, for the explanation; empty where unknown. */
    List<String> met(int mentee, int mentor);

    /**
     * The degree if the mentor offered one more of the {@link #terms}; the same where it has none.
     */
    default double degreeWith(int mentee, int mentor, int term) {
      return degree(mentee, mentor);
    }

    /** What can be looked up to find mentors who meet a mentee here, where that is possible. */
    default Optional<Terms> terms() {
      return Optional.empty();
    }

    /** The degree with what met. */
    default Fit fit(int mentee, int mentor) {
      double degree = degree(mentee, mentor);
      return degree < 0 ? Fit.unknown() : Fit.of(degree, met(mentee, mentor));
    }
  }

  /** Terms that mentees want and mentors offer, by number: the stuff of an inverted index. */
  interface Terms {

    /** How many there are. */
    int count();

    /** What a mentee wants. */
    int[] wanted(int mentee);

    /** What a mentor offers. */
    int[] offered(int mentor);

    /** How much it says that two people meet in this term, above 0; more for rare terms. */
    double rarity(int term);

    /** The term in words. */
    String word(int term);
  }
}
