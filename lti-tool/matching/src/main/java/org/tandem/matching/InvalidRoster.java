package org.tandem.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Input that no matching can be computed for; the message names the person and the fault. */
public final class InvalidRoster extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Longest list of ranked people. */
  static final int MOST_RANKED = 100;

  /** Says what is wrong and with whom. */
  public InvalidRoster(String message) {
    super(message);
  }

  /** Throws unless a condition holds. */
  public static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InvalidRoster(otherwise);
    }
  }

  static void requireSeats(String id, int seats) {
    require(seats >= 0, "mentor " + id + " has a negative number of seats");
  }

  static void requireChoices(String role, String id, List<String> ranked, Set<String> vetoes) {
    require(!id.isBlank(), "a " + role + " has a blank id");
    require(ranked.size() <= MOST_RANKED, role + " " + id + " ranks more than " + MOST_RANKED);
    Set<String> seen = new HashSet<>();
    for (String other : ranked) {
      require(!other.equals(id), role + " " + id + " ranks themselves");
      require(seen.add(other), role + " " + id + " ranks " + other + " twice");
      require(!vetoes.contains(other), role + " " + id + " both ranks and vetoes " + other);
    }
  }
}
