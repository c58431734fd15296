package org.tandem.matching.criteria;

import java.util.List;
import org.tandem.matching.Criterion;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Roster;

/** The place of one person on the list of the other. */
record RankCriterion(String name, int places, Side side) implements Criterion {

  enum Side {
    MENTEE,
    MENTOR
  }

  RankCriterion {
    InvalidPolicy.require(places >= 1 && places <= 100, name + " counts 1 to 100 places");
  }

  @Override
  public Comparison over(Roster roster) {
    return new Compared(roster, places, side);
  }

  private record Compared(Roster roster, int places, Side side) implements Comparison {

    @Override
    public double degree(int mentee, int mentor) {
      int place = place(mentee, mentor);
      return ranked(mentee, mentor).isEmpty()
          ? UNKNOWN
          : place < 0 ? 0 : Math.max(0, (places - place) / (double) places);
    }

    /** The place, from 1. */
    @Override
    public List<String> met(int mentee, int mentor) {
      int place = place(mentee, mentor);
      return place < 0 ? List.of() : List.of(String.valueOf(place + 1));
    }

    private List<String> ranked(int mentee, int mentor) {
      return side == Side.MENTEE
          ? roster.mentees().get(mentee).ranked()
          : roster.mentors().get(mentor).ranked();
    }

    private int place(int mentee, int mentor) {
      List<String> ranked = ranked(mentee, mentor);
      if (ranked.isEmpty()) {
        return -1;
      }
      Mentee one = roster.mentees().get(mentee);
      Mentor other = roster.mentors().get(mentor);
      return ranked.indexOf(side == Side.MENTEE ? other.id() : one.id());
    }
  }
}
