package org.tandem.tool.questions;

import java.util.List;

/**
 * What a person answered to a question.
 *
 * @param values the answer, as its {@link AnswerType} says; empty where there is none
 * @param version which version of the question's wording they had before them
 */
public record Said(List<String> values, int version) {
  /** No answer. */
  static final Said NOTHING = new Said(List.of(), 0);

  /** Copies what it is given; a page may send nothing. */
  public Said {
    values = values == null ? List.of() : List.copyOf(values);
  }
}
