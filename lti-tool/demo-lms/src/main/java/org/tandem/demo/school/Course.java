package org.tandem.demo.school;

import java.util.List;

/** A course and who is in it; ids of people, in the order of the roster. */
public record Course(
    String id,
    String label,
    String title,
    String summary,
    List<String> instructors,
    List<String> learners) {

  /** Whether that person teaches or takes the course. */
  public boolean enrols(String personId) {
    return instructors.contains(personId) || learners.contains(personId);
  }
}
