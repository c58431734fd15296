package org.tandem.tool.matching.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.Choice;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.Range;
import org.tandem.tool.questions.Way;

/**
 * A program's own question as the console shows and sends it; texts by language.
 *
 * @param points what a full fit earns
 * @param answered whether people have answered it, so that its meaning stays; of no meaning when it
 *     is sent, as is its version
 */
public record StatedQuestion(
    @Nullable String key,
    int version,
    @Nullable AnswerType type,
    @Nullable Map<String, String> text,
    @Nullable Map<String, String> hint,
    @Nullable List<Side> asked,
    boolean required,
    @Nullable List<StatedChoice> choices,
    @Nullable Integer least,
    @Nullable Integer most,
    @Nullable Way way,
    @Nullable Integer within,
    boolean shown,
    boolean retired,
    @Nullable Integer points,
    boolean answered) {

  /** A choice as the console shows and sends it. */
  public record StatedChoice(@Nullable String id, @Nullable Map<String, String> text) {
    Choice toChoice() {
      return new Choice(id == null ? "" : id, local(text));
    }
  }

  static StatedQuestion of(ProfileQuestion one, int points, boolean answered) {
    boolean isNumber = one.type() == AnswerType.NUMBER;
    return new StatedQuestion(
        one.key(),
        one.version(),
        one.type(),
        one.text().byLanguage(),
        one.hint().map(LocalText::byLanguage).orElse(null),
        one.asked(),
        one.required(),
        one.choices().stream()
            .map(choice -> new StatedChoice(choice.id(), choice.text().byLanguage()))
            .toList(),
        isNumber ? one.range().least() : null,
        isNumber ? one.range().most() : null,
        one.way(),
        one.way() == Way.NEAR ? one.within() : null,
        one.shown(),
        one.retired(),
        points,
        answered);
  }

  ProfileQuestion toQuestion() {
    if (type == null) {
      throw Rejection.invalid("invalid-question", "Say what sort of answer a question wants.");
    }
    return new ProfileQuestion(
        key == null ? "" : key,
        1,
        type,
        local(text),
        Optional.ofNullable(hint).filter(one -> !one.isEmpty()).map(StatedQuestion::local),
        asked == null ? List.of() : asked,
        required,
        choices == null ? List.of() : choices.stream().map(StatedChoice::toChoice).toList(),
        type == AnswerType.NUMBER && least != null && most != null
            ? new Range(least, most)
            : Range.NONE,
        way == null ? Way.NOT : way,
        within == null ? 0 : within,
        shown,
        retired);
  }

  private static LocalText local(@Nullable Map<String, String> text) {
    if (text == null || !text.containsKey("en")) {
      throw Rejection.invalid("invalid-question", "Every wording needs English at least.");
    }
    return LocalText.tidy(text);
  }
}
