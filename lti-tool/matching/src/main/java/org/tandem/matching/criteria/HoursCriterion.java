package org.tandem.matching.criteria;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;

/** Counts the hours a week that both have time, up to a number that is enough. */
record HoursCriterion(double enough) implements Criterion {

  @Override
  public String name() {
    return Questions.HOURS;
  }

  @Override
  public Comparison over(Roster roster) {
    return new Compared(AnswerTable.of(roster, name(), HoursCriterion::quarters), enough);
  }

  private static long @Nullable [] quarters(Answer answer) {
    return answer instanceof Answer.Hours hours ? hours.quarters().toLongArray() : null;
  }

  private record Compared(AnswerTable<long[]> table, double enough) implements Comparison {

    @Override
    public double degree(int mentee, int mentor) {
      long @Nullable [] one = table.mentees().get(mentee);
      long @Nullable [] other = table.mentors().get(mentor);
      return one == null || other == null ? UNKNOWN : Math.min(1, shared(one, other) / enough);
    }

    private static double shared(long[] one, long[] other) {
      int quarters = 0;
      for (int k = 0; k < Math.min(one.length, other.length); k++) {
        quarters += Long.bitCount(one[k] & other[k]);
      }
      return quarters / 4.0;
    }

    /** The number of hours in common. */
    @Override
    public List<String> met(int mentee, int mentor) {
      BitSet both = bits(table.mentees().get(mentee));
      both.and(bits(table.mentors().get(mentor)));
      return both.isEmpty() ? List.of() : List.of(String.valueOf(both.cardinality() / 4.0));
    }

    private static BitSet bits(long @Nullable [] quarters) {
      return quarters == null ? new BitSet() : BitSet.valueOf(quarters);
    }
  }
}
