package org.tandem.tool.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.LocalText;

/** Questions of every type, asked of both sides. */
public final class QuestionFixture {
  private QuestionFixture() {}

  /** A question with choices. */
  public static ProfileQuestion choosing(
      String key, AnswerType type, Way way, boolean shown, String... choices) {
    return new ProfileQuestion(
        key,
        1,
        type,
        new LocalText(Map.of("en", "Which " + key + "?", "ar", "أي " + key + "؟")),
        Optional.empty(),
        List.of(Side.values()),
        false,
        Stream.of(choices).map(one -> new Choice(one, LocalText.english("The " + one))).toList(),
        Range.NONE,
        way,
        0,
        shown,
        false);
  }

  /** A question without. */
  public static ProfileQuestion plain(String key, AnswerType type, Way way, boolean shown) {
    return choosing(key, type, way, shown);
  }

  /** A question about a number. */
  public static ProfileQuestion number(String key, Range range, Way way, int within) {
    ProfileQuestion base = plain(key, AnswerType.YES_NO, Way.NOT, true);
    return new ProfileQuestion(
        key,
        1,
        AnswerType.NUMBER,
        base.text(),
        base.hint(),
        base.asked(),
        false,
        List.of(),
        range,
        way,
        within,
        true,
        false);
  }

  /** The same question that nobody can leave open. */
  public static ProfileQuestion required(ProfileQuestion one) {
    return with(one, one.text(), one.type(), one.choices(), true, one.shown(), one.retired());
  }

  /** The same question in other words. */
  public static ProfileQuestion worded(ProfileQuestion one, String text) {
    return with(
        one,
        LocalText.english(text),
        one.type(),
        one.choices(),
        one.required(),
        one.shown(),
        one.retired());
  }

  /** The same question, asked no more. */
  public static ProfileQuestion retired(ProfileQuestion one) {
    return with(one, one.text(), one.type(), one.choices(), one.required(), one.shown(), true);
  }

  /** The same question, its answers seen or not. */
  public static ProfileQuestion shown(ProfileQuestion one, boolean shown) {
    return with(one, one.text(), one.type(), one.choices(), one.required(), shown, one.retired());
  }

  /** The same question with one choice less. */
  public static ProfileQuestion withoutLastChoice(ProfileQuestion one) {
    List<Choice> fewer = one.choices().subList(0, one.choices().size() - 1);
    return with(one, one.text(), one.type(), fewer, one.required(), one.shown(), one.retired());
  }

  /** The same question that wants another sort of answer. */
  public static ProfileQuestion typed(ProfileQuestion one, AnswerType type) {
    return with(one, one.text(), type, one.choices(), one.required(), one.shown(), one.retired());
  }

  private static ProfileQuestion with(
      ProfileQuestion one,
      LocalText text,
      AnswerType type,
      List<Choice> choices,
      boolean required,
      boolean shown,
      boolean retired) {
    return new ProfileQuestion(
        one.key(),
        one.version(),
        type,
        text,
        one.hint(),
        one.asked(),
        required,
        choices,
        one.range(),
        one.way(),
        one.within(),
        shown,
        retired);
  }
}
