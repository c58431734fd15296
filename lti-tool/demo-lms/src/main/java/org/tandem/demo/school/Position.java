package org.tandem.demo.school;

/** What a person is at the school. */
public enum Position {
  /** Runs learning and development: manages external tools, sees every course. */
  ADMIN("L&D admin"),
  /** Teaches courses. */
  INSTRUCTOR("Instructor"),
  /** Takes courses. */
  LEARNER("Learner");

  private final String label;

  Position(String label) {
    this.label = label;
  }

  /** The word for people to read. */
  public String label() {
    return label;
  }
}
