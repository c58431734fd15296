package org.tandem.tool.people;

/** What the platform says a person is in a course; what they are in a program is ours to say. */
public enum CourseRole {
  /** Learns; may become mentor or mentee. */
  LEARNER,
  /** Teaches; runs matches and reviews outcomes. */
  INSTRUCTOR,
  /** Administers the platform or institution; sets up programs, sees no pair's words. */
  ADMINISTRATOR,
  /** Anybody else: may look, no more. */
  GUEST
}
