package org.tandem.matching.criteria;

import java.util.List;
import org.tandem.matching.Criterion;
import org.tandem.matching.Roster;

/** Whether two people were never paired before. */
record NewPairCriterion() implements Criterion {

  @Override
  public String name() {
    return "new-pair";
  }

  @Override
  public Comparison over(Roster roster) {
    return new Compared(roster);
  }

  private record Compared(Roster roster) implements Comparison {

    @Override
    public double degree(int mentee, int mentor) {
      String one = roster.mentees().get(mentee).id();
      String other = roster.mentors().get(mentor).id();
      return roster.relations().contains(Roster.Relation.pastPair(one, other)) ? 0 : 1;
    }

    @Override
    public List<String> met(int mentee, int mentor) {
      return List.of();
    }
  }
}
