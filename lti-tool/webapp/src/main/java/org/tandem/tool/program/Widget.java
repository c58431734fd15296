package org.tandem.tool.program;

/** What a link in a course opens. */
public enum Widget {
  /** The whole way of a learner, from profile to outcome; the usual choice. */
  JOURNEY,
  /** Profiles, ranks and proposals only. */
  MATCHING,
  /** The agreement only. */
  AGREEMENT,
  /** Goals, meetings and evidence only. */
  GOALS,
  /** Outcomes beside the gradebook. */
  OUTCOME_REVIEW,
  /** An invitation to help others: a campaign, named as the link is. */
  MENTORS
}
