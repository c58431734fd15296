package org.tandem.tool.inventory;

/** Somebody who gets to see what is kept about a person. */
public enum Reader {
  /** The person. */
  SELF,
  /** The other one of a pair. */
  PARTNER,
  /** A sponsor or instructor whom both of a pair let in to sign with them. */
  THIRD_PARTY,
  /** Whomever the person named. */
  NAMED,
  /** Those whom the person may be brought together with. */
  CANDIDATES,
  /** Whoever runs the course: instructors, and administrators inside the course. */
  INSTRUCTORS,
  /** Administrators of the platform, in the console. */
  ADMINISTRATORS,
  /** Whoever has the secret address that the person gave away. */
  LINK_HOLDERS,
  /** The LMS that the tool is opened from. */
  LMS,
  /** The learning record store that an administrator named. */
  RECORD_STORE,
  /** Nobody: the program alone uses it. */
  NOBODY
}
