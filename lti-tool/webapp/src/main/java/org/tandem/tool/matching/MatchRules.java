package org.tandem.tool.matching;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.Exclusion;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.kernel.Rejection;

/**
 * Whom a program never pairs, whatever they have in common, besides those who excluded each other,
 * were paired before, or are kept apart by something between them. Nobody is kept apart by what one
 * of the two did not state.
 *
 * @param sharedLanguage whether two who state no common language are kept apart
 * @param sharedHours hours a week that two must have in common, 0 for any; 0 to 40
 * @param department whether the two must come from one department, or must not
 * @param groups whether the two must be in one group of the course, or must not; groups are made in
 *     the LMS
 * @param rank which of the two should be more senior, where seniority counts
 */
public record MatchRules(
    boolean sharedLanguage,
    int sharedHours,
    Sharing department,
    Sharing groups,
    Criteria.Seniority rank) {

  /** What a program starts with. */
  public static final MatchRules STANDARD =
      new MatchRules(true, 0, Sharing.ANY, Sharing.ANY, Criteria.Seniority.MENTOR_MORE);

  /** Most hours in common that can be asked for. */
  public static final int MOST_HOURS = 40;

  /** What must hold of something that the two may share. */
  public enum Sharing {
    /** Nothing. */
    ANY,
    /** They share it. */
    SAME,
    /** They do not. */
    OTHER
  }

  /**
   * Checks the range.
   *
   * @throws Rejection (invalid-rules) beyond it
   */
  public MatchRules {
    // Rules that were kept before there were groups say nothing of them.
    groups = groups == null ? Sharing.ANY : groups;
    if (sharedHours < 0 || sharedHours > MOST_HOURS) {
      throw Rejection.invalid("invalid-rules", "Ask for 0 to " + MOST_HOURS + " shared hours.");
    }
  }

  Set<Exclusion> exclusions() {
    EnumSet<Exclusion> applied =
        EnumSet.of(
            Exclusion.PAST_PAIR, Exclusion.CONFLICT, Exclusion.REPORTING_LINE, Exclusion.BLOCKED);
    if (sharedLanguage) {
      applied.add(Exclusion.NO_SHARED_LANGUAGE);
    }
    if (sharedHours > 0) {
      applied.add(Exclusion.TOO_FEW_SHARED_HOURS);
    }
    forbidden(department, Exclusion.OTHER_DEPARTMENT, Exclusion.SAME_DEPARTMENT)
        .ifPresent(applied::add);
    forbidden(groups, Exclusion.OTHER_GROUP, Exclusion.SAME_GROUP).ifPresent(applied::add);
    return applied;
  }

  private static Optional<Exclusion> forbidden(Sharing rule, Exclusion other, Exclusion same) {
    return switch (rule) {
      case ANY -> Optional.empty();
      case SAME -> Optional.of(other);
      case OTHER -> Optional.of(same);
    };
  }
}
