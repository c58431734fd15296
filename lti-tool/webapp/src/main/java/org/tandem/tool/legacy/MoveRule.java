package org.tandem.tool.legacy;

/** What a launch of 1.3 has to bring for its person, course and link to be those of a 1.1 key. */
public enum MoveRule {
  /**
   * The claim {@code lti1p1} with a proof made with the shared secret (LTI 1.3 migration guide).
   */
  PROVEN,
  /** The claim alone, for platforms such as Canvas, whose proof nobody can check. */
  CLAIMED,
  /** Nothing, for platforms such as Moodle, whose identifiers are the same in both versions. */
  SAME_IDS
}
