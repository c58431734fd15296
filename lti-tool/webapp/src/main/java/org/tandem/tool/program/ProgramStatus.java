package org.tandem.tool.program;

/** How far a program has come. */
public enum ProgramStatus {
  /** Being designed; instructors do not see it. */
  DRAFT,
  /** Instructors can place it in their courses. */
  OPEN,
  /** No new activities; what has begun goes on to its end. */
  CLOSED
}
