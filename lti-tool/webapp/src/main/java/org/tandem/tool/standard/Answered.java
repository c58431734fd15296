package org.tandem.tool.standard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/**
 * What was answered about a program, with who answered it and when.
 *
 * @param number counted from 1 within a program
 * @param by the administrator; none for the operator
 */
public record Answered(int number, List<Answer> answers, Optional<UUID> by, Instant at) {
  /**
   * Keeps its own copy.
   *
   * @throws Rejection (answered-twice) for two answers to one criterion
   */
  public Answered {
    answers = List.copyOf(answers);
    if (answers.stream().map(Answer::criterion).distinct().count() < answers.size()) {
      throw Rejection.invalid("answered-twice", "Give each criterion one answer.");
    }
  }
}
