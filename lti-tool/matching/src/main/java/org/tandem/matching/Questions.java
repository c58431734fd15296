package org.tandem.matching;

/** Names of the questions that the standard criteria and filters read. */
public final class Questions {

  /** Skills wanted by a mentee, offered by a mentor. */
  public static final String SKILLS = "skills";

  /** What to talk about. */
  public static final String TOPICS = "topics";

  /** What to reach. */
  public static final String GOALS = "goals";

  /** Languages to work in. */
  public static final String LANGUAGES = "languages";

  /** Hours of a usual week. */
  public static final String HOURS = "hours";

  /** Part of the organisation. */
  public static final String DEPARTMENT = "department";

  /** Groups that somebody else has put the person in: a cohort, a site, a section. */
  public static final String GROUPS = "groups";

  /** Rank in the organisation, as a number. */
  public static final String SENIORITY = "seniority";

  /** Years of experience. */
  public static final String EXPERIENCE = "experience";

  /** Where the person is. */
  public static final String LOCATION = "location";

  /** How to meet: in person, by video, in writing. */
  public static final String FORMAT = "format";

  /** What a mentee chose to share with the mentor, and what mentors chose to say of themselves. */
  public static final String AFFINITY = "affinity";

  /** A few words in free text. */
  public static final String ABOUT = "about";

  private Questions() {}
}
