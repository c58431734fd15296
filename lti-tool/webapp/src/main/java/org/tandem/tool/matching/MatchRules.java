package org.tandem.tool.matching;

import java.util.EnumSet;
import java.util.Set;
import org.tandem.matching.Exclusion;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.kernel.Rejection;

/**
 * Whom a program never pairs, whatever they have in common, besides those who excluded each other
 * or were paired before. Nobody is kept apart by what one of the two did not state.
 *
 * @param sharedLanguage whether two who state no common language are kept apart
 * @param sharedHours hours a week that two must have in common, 0 for any; 0 to 40
 * @param department whether the two must come from one department, or must not
 * @param rank which of the two should be more senior, where seniority counts
 */
public record MatchRules(
    boolean sharedLanguage, int sharedHours, Department department, Criteria.Seniority rank) {

  /** What a program starts with. */
  public static final MatchRules STANDARD =
      new MatchRules(true, 0, Department.ANY, Criteria.Seniority.MENTOR_MORE);

  private static final int MOST_HOURS = 40;

  /** From where the two may come. */
  public enum Department {
    /** From anywhere. */
    ANY,
    /** From the same department. */
    SAME,
    /** From different departments. */
    OTHER
  }

  /**
   * Checks the range.
   *
   * @throws Rejection (invalid-rules) beyond it
   */
  public MatchRules {
    if (sharedHours < 0 || sharedHours > MOST_HOURS) {
      throw Rejection.invalid("invalid-rules", "Ask for 0 to " + MOST_HOURS + " shared hours.");
    }
  }

  Set<Exclusion> exclusions() {
    EnumSet<Exclusion> applied = EnumSet.of(Exclusion.PAST_PAIR);
    if (sharedLanguage) {
      applied.add(Exclusion.NO_SHARED_LANGUAGE);
    }
    if (sharedHours > 0) {
      applied.add(Exclusion.TOO_FEW_SHARED_HOURS);
    }
    if (department != Department.ANY) {
      applied.add(
          department == Department.SAME ? Exclusion.OTHER_DEPARTMENT : Exclusion.SAME_DEPARTMENT);
    }
    return applied;
  }
}
