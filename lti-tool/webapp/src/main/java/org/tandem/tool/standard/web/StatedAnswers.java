package org.tandem.tool.standard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.standard.Answer;
import org.tandem.tool.standard.Criterion;
import org.tandem.tool.standard.Level;

/**
 * Answers as a page sends them.
 *
 * @param seen the number of the answers that the page showed; 0 for none
 */
public record StatedAnswers(@Nullable List<StatedAnswer> answers, int seen) {

  /** An answer as a page sends it. */
  public record StatedAnswer(
      @Nullable Criterion criterion, @Nullable Level level, @Nullable String note) {

    Answer toAnswer() {
      if (criterion == null || level == null) {
        throw Rejection.invalid("invalid-input", "Say which criterion is met, and how far.");
      }
      return new Answer(criterion, level, PlainText.orEmpty(note));
    }
  }

  List<Answer> toAnswers() {
    return answers == null ? List.of() : answers.stream().map(StatedAnswer::toAnswer).toList();
  }
}
