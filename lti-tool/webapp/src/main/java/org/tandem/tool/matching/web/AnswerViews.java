package org.tandem.tool.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Range;
import org.tandem.tool.questions.Said;
import org.tandem.tool.questions.Way;

/** A program's own questions and what people answered, in the language of whoever reads. */
public final class AnswerViews {
  private final ProgramQuestions asked;
  private final Locale locale;

  /** What a program asks, for a reader of a language. */
  public AnswerViews(ProgramQuestions asked, Locale locale) {
    this.asked = asked;
    this.locale = locale;
  }

  /** An answer to choose, by its id. */
  public record ChoiceView(String value, String label) {}

  /**
   * A question to answer.
   *
   * @param sides of whom it is asked
   * @param counts whether the answer counts in the matching
   * @param reworded whether it was worded anew since the reader answered it
   */
  public record QuestionView(
      String key,
      AnswerType type,
      String text,
      @Nullable String hint,
      List<Side> sides,
      boolean required,
      List<ChoiceView> choices,
      Range range,
      boolean counts,
      boolean shown,
      boolean reworded) {}

  /** What somebody answered; choices by their words. */
  public record AnswerView(String text, AnswerType type, List<String> values) {}

  /** The questions that a program asks now. */
  static List<QuestionView> questions(
      ProgramQuestions asked, Locale locale, Map<String, Said> own) {
    return asked.all().stream()
        .filter(one -> !one.retired())
        .map(one -> view(one, locale, Optional.ofNullable(own.get(one.key()))))
        .toList();
  }

  private static QuestionView view(ProfileQuestion one, Locale locale, Optional<Said> own) {
    return new QuestionView(
        one.key(),
        one.type(),
        one.text().in(locale),
        one.hint().map(hint -> hint.in(locale)).orElse(null),
        one.asked(),
        one.required(),
        one.choices().stream()
            .map(choice -> new ChoiceView(choice.id(), choice.text().in(locale)))
            .toList(),
        one.range(),
        one.way() != Way.NOT,
        one.shown(),
        own.filter(said -> said.version() < one.version()).isPresent());
  }

  /** What a person lets the other one of a pair see, in the order of the questions. */
  public List<AnswerView> of(Profile profile) {
    Map<String, Said> shown = asked.shown(profile.details().answers());
    return asked.all().stream().flatMap(one -> answer(one, shown).stream()).toList();
  }

  private Optional<AnswerView> answer(ProfileQuestion question, Map<String, Said> answers) {
    return Optional.ofNullable(answers.get(question.key()))
        .map(
            said ->
                new AnswerView(
                    question.text().in(locale),
                    question.type(),
                    said.values().stream().flatMap(one -> words(question, one)).toList()));
  }

  private Stream<String> words(ProfileQuestion question, String value) {
    return question.type().hasChoices()
        ? question.choice(value).map(one -> one.text().in(locale)).stream()
        : Stream.of(value);
  }
}
