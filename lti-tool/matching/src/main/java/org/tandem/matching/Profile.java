package org.tandem.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person said about themselves, by question. The same question asks a mentee what is wanted
 * and a mentor what is offered. A question without an answer is unknown, which is not the same as
 * "none". Programs add questions of their own by naming them.
 *
 * @param answers by the name of the question; blank answers are left out
 */
public record Profile(Map<String, Answer> answers) {

  private static final Profile BLANK = new Profile(Map.of());

  /** Copies what it is given, without blank answers. */
  public Profile {
    answers =
        answers.entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Nothing said. */
  public static Profile blank() {
    return BLANK;
  }

  /** The same with one more answer, or another answer to a question. */
  public Profile with(String question, Answer answer) {
    Map<String, Answer> more = new HashMap<>(answers);
    more.put(question, answer);
    return new Profile(more);
  }

  /** The same with words as the answer. */
  public Profile with(String question, Set<String> words) {
    return with(question, new Answer.Words(words));
  }
}
