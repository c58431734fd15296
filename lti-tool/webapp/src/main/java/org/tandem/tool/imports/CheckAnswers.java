package org.tandem.tool.imports;

import java.util.HashMap;
import java.util.Map;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Said;

/** Reads what a line answers to the program's own questions. */
final class CheckAnswers {
  private final ProgramQuestions asked;
  private final boolean agreed;

  /**
   * Begins a check.
   *
   * @param agreed whether what the table says counts at once, so that it has to be complete
   */
  CheckAnswers(ProgramQuestions asked, boolean agreed) {
    this.asked = asked;
    this.agreed = agreed;
  }

  /**
   * The answers of a line.
   *
   * @throws Rejection (invalid-answer, answer-missing) naming the question
   */
  Map<String, Said> of(SheetLine line, Side side) {
    Map<String, Said> given = new HashMap<>();
    for (ProfileQuestion question : asked.inTables()) {
      String cell = line.answers().get(question.key());
      if (cell != null) {
        given.put(question.key(), new Said(question.read(cell), question.version()));
      }
    }
    Map<String, Said> taken = asked.take(side, given);
    if (agreed) {
      new ProgramQuestions(asked.inTables()).requireAnswered(side, taken);
    }
    return taken;
  }
}
