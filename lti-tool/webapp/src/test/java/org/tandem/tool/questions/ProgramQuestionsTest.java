package org.tandem.tool.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.tool.questions.QuestionFixture.choosing;
import static org.tandem.tool.questions.QuestionFixture.number;
import static org.tandem.tool.questions.QuestionFixture.plain;
import static org.tandem.tool.questions.QuestionFixture.required;
import static org.tandem.tool.questions.QuestionFixture.retired;
import static org.tandem.tool.questions.QuestionFixture.shown;
import static org.tandem.tool.questions.QuestionFixture.typed;
import static org.tandem.tool.questions.QuestionFixture.withoutLastChoice;
import static org.tandem.tool.questions.QuestionFixture.worded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.LocalText;

class ProgramQuestionsTest {
  private static final ProfileQuestion SHIFT =
      choosing("shift", AnswerType.ONE, Way.ALIKE, true, "early", "late", "night");
  private static final ProgramQuestions ALL =
      new ProgramQuestions(
          List.of(
              SHIFT,
              choosing("wards", AnswerType.SEVERAL, Way.OFFERED, true, "icu", "surgery"),
              plain("why", AnswerType.TEXT, Way.ALIKE, true),
              number("beds", new Range(-2, 40), Way.AT_LEAST, 0),
              plain("first-in-family", AnswerType.YES_NO, Way.ALIKE, false),
              plain("since", AnswerType.DATE, Way.NOT, true)));

  @ParameterizedTest
  @CsvSource({
    "shift, late",
    "wards, surgery|icu",
    "why, ' Because it helped me '",
    "beds, -2",
    "beds, 40",
    "first-in-family, no",
    "since, 2024-02-29"
  })
  void takesWhatFits(String key, String values) {
    assertThat(take(key, values).get(key))
        .isEqualTo(new Said(Stream.of(values.split("\\|", -1)).map(String::strip).toList(), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "shift, noon",
    "shift, early|late",
    "wards, icu|kitchen",
    "why, one|two",
    "beds, 41",
    "beds, -3",
    "beds, 4.5",
    "beds, 99999999999",
    "first-in-family, perhaps",
    "since, 2023-02-29",
    "since, +12024-01-01",
    "since, yesterday"
  })
  void refusesWhatDoesNot(String key, String values) {
    refused("invalid-answer", () -> take(key, values));
  }

  @Test
  void leavesOutWhatIsNotAskedOrNotSaid() {
    ProgramQuestions asked =
        new ProgramQuestions(List.of(retired(SHIFT), plain("why", AnswerType.TEXT, Way.NOT, true)));

    assertThat(
            asked.take(
                Side.MENTEE,
                Map.of("shift", said("late"), "why", said("  "), "shoe-size", said("44"))))
        .isEmpty();
  }

  @Test
  void whatIsRequiredIsAskedOfThoseWhoAreAskedIt() {
    ProgramQuestions asked = new ProgramQuestions(List.of(required(SHIFT)));

    refused("answer-missing", () -> asked.requireAnswered(Side.MENTEE, Map.of()));
    asked.requireAnswered(Side.MENTEE, Map.of("shift", said("late")));
    new ProgramQuestions(List.of(retired(required(SHIFT)))).requireAnswered(Side.MENTEE, Map.of());
  }

  @Test
  void whatWasToldToNobodyIsNotShown() {
    Map<String, Said> answers = Map.of("first-in-family", said("yes"), "shift", said("late"));

    assertThat(ALL.shown(answers)).containsOnlyKeys("shift");
    assertThat(ALL.counting(answers)).containsOnlyKeys("first-in-family", "shift");
    assertThat(ALL.counting(Map.of("since", said("2024-01-01")))).isEmpty();
  }

  @Test
  void aQuestionServesSomebody() {
    refused("invalid-question", () -> plain("since", AnswerType.DATE, Way.NOT, false));
    refused("invalid-question", () -> plain("since", AnswerType.DATE, Way.ALIKE, true));
    refused("invalid-question", () -> plain("Since", AnswerType.DATE, Way.NOT, true));
    refused("invalid-question", () -> choosing("shift", AnswerType.ONE, Way.NOT, true, "early"));
    refused("invalid-question", () -> choosing("shift", AnswerType.ONE, Way.NOT, true, "aa", "aa"));
    refused(
        "invalid-question", () -> choosing("shift", AnswerType.YES_NO, Way.NOT, true, "aa", "bb"));
    refused("invalid-question", () -> number("beds", new Range(4, 4), Way.NOT, 0));
    refused("invalid-question", () -> number("beds", new Range(0, 9), Way.NEAR, 0));
    refused("invalid-question", () -> number("beds", new Range(0, 9), Way.AT_LEAST, 3));
    refused("invalid-question", () -> worded(SHIFT, " "));
    refused("invalid-question", () -> worded(SHIFT, "x".repeat(201)));
    refused("invalid-question", () -> new ProgramQuestions(List.of(SHIFT, retired(SHIFT))));
    refused(
        "invalid-question",
        () ->
            new ProgramQuestions(
                IntStream.range(0, 41)
                    .mapToObj(i -> plain("q" + i, AnswerType.TEXT, Way.NOT, true))
                    .toList()));
  }

  @Test
  void whatIsComparedIsAskedOfBoth() {
    refused(
        "invalid-question",
        () ->
            new ProfileQuestion(
                "shift",
                1,
                AnswerType.YES_NO,
                LocalText.english("Nights?"),
                Optional.empty(),
                List.of(Side.MENTOR),
                false,
                List.of(),
                Range.NONE,
                Way.ALIKE,
                0,
                true,
                false));
  }

  @Test
  void otherWordsAreANewVersionAndTheSameWordsAreNot() {
    ProgramQuestions before = new ProgramQuestions(List.of(SHIFT));
    Reworking reworking = new Reworking(before, key -> true);

    assertThat(into(reworking, worded(SHIFT, "When?")).version()).isEqualTo(2);
    assertThat(into(reworking, retired(SHIFT)).version()).isEqualTo(1);
    assertThat(reworking.into(ALL).all()).allMatch(one -> one.version() == 1);
  }

  @Test
  void whatPeopleHaveAnsweredKeepsItsMeaning() {
    ProfileQuestion beds = number("beds", new Range(0, 10), Way.NOT, 0);
    ProfileQuestion quiet = shown(SHIFT, false);
    for (List<ProfileQuestion> change :
        List.of(
            List.of(SHIFT, typed(SHIFT, AnswerType.SEVERAL)),
            List.of(SHIFT, withoutLastChoice(SHIFT)),
            List.of(quiet, shown(quiet, true)),
            List.of(beds, number("beds", new Range(0, 9), Way.NOT, 0)))) {
      ProgramQuestions before = new ProgramQuestions(List.of(change.get(0)));
      ProgramQuestions after = new ProgramQuestions(List.of(change.get(1)));

      refused("question-answered", () -> new Reworking(before, key -> true).into(after));
      refused(
          "question-answered",
          () -> new Reworking(before, key -> true).into(ProgramQuestions.NONE));
      assertThat(new Reworking(before, key -> false).into(after).all()).hasSize(1);
    }
    Reworking reworking = new Reworking(new ProgramQuestions(List.of(SHIFT)), key -> true);
    assertThat(into(reworking, shown(SHIFT, false)).shown()).isFalse();
  }

  @Test
  void everyTypeCanBeLeftOutOfTheMatching() {
    Set<AnswerType> all = Arrays.stream(AnswerType.values()).collect(Collectors.toSet());

    assertThat(all).allMatch(type -> type.ways().contains(Way.NOT) && type.ways().size() > 1);
  }

  private static ProfileQuestion into(Reworking reworking, ProfileQuestion wanted) {
    return reworking.into(new ProgramQuestions(List.of(wanted))).all().get(0);
  }

  private static Map<String, Said> take(String key, String values) {
    return ALL.take(Side.MENTOR, Map.of(key, said(values.split("\\|", -1))));
  }

  private static Said said(String... values) {
    return new Said(List.of(values), 0);
  }

  private static void refused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
