package org.tandem.matching;

/** Why two people must not be paired, whatever they have in common. */
public enum Exclusion {
  /** Nobody mentors themselves. */
  SAME_PERSON,
  /** The mentee said no to this mentor. */
  MENTEE_VETO,
  /** The mentor said no to this mentee. */
  MENTOR_VETO,
  /** The two were paired before, or one declined the other. */
  PAST_PAIR,
  /** One reports to the other, directly or through others. */
  REPORTING_LINE,
  /** One of the two, or the program, declared a conflict of interest. */
  CONFLICT,
  /** The program keeps these two apart. */
  BLOCKED,
  /** The mentor has no seat left. */
  NO_SEAT,
  /** Both stated their languages and share none. */
  NO_SHARED_LANGUAGE,
  /** Both stated their hours and share fewer than the program asks for. */
  TOO_FEW_SHARED_HOURS,
  /** Both stated their department, and it is the same. */
  SAME_DEPARTMENT,
  /** Both stated their department, and it is another one. */
  OTHER_DEPARTMENT,
  /** Both are in groups, and share one. */
  SAME_GROUP,
  /** Both are in groups, and share none. */
  OTHER_GROUP,
  /** The two have fewer points in common than the program asks for. */
  BELOW_MINIMUM;

  /** Whether this comes from a relation between the two rather than from their answers. */
  public boolean isRelation() {
    return this == PAST_PAIR || this == REPORTING_LINE || this == CONFLICT || this == BLOCKED;
  }
}
