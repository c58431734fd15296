package org.tandem.tool.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Said;

/** A program's own questions in the words of the engine, each by a criterion of its type. */
final class OwnQuestions {
  private OwnQuestions() {}

  /** How the answers to a question that counts are compared. */
  static Criterion criterion(ProfileQuestion question) {
    String name = question.criterion();
    return switch (question.way()) {
      case ALIKE ->
          switch (question.type()) {
            case TEXT -> Criteria.text(name);
            case SEVERAL -> Criteria.overlap(name);
            default -> Criteria.any(name);
          };
      case DIFFERENT -> Criteria.different(name);
      case OFFERED -> Criteria.share(name);
      case AT_LEAST -> Criteria.atLeast(name);
      case NEAR -> Criteria.near(name, question.within());
      case NOT -> throw new IllegalArgumentException(name + " does not count");
    };
  }

  /** A profile with the answers to the questions that count. */
  static org.tandem.matching.Profile with(
      org.tandem.matching.Profile said, ProgramQuestions asked, Map<String, Said> answers) {
    org.tandem.matching.Profile more = said;
    for (ProfileQuestion question : asked.counted()) {
      Said answer = answers.get(question.key());
      // What was answered before a question changed may be no answer to it now.
      if (answer != null && question.takes(answer.values())) {
        more = more.with(question.criterion(), answer(question, answer));
      }
    }
    return more;
  }

  private static Answer answer(ProfileQuestion question, Said said) {
    String first = said.values().get(0);
    return switch (question.type()) {
      case TEXT -> new Answer.Text(first);
      case ONE, SEVERAL, YES_NO -> new Answer.Words(Set.copyOf(said.values()));
      case NUMBER -> new Answer.Amount(Integer.parseInt(first));
      case DATE -> new Answer.Amount(LocalDate.parse(first).toEpochDay());
    };
  }
}
