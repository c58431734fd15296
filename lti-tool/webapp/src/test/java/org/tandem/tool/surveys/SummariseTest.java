package org.tandem.tool.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.tool.surveys.PulseFixture.pulse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;

/** Means of groups that give nobody's answer away. */
class SummariseTest {
  private static final List<UUID> PEOPLE =
      IntStream.range(0, 40).mapToObj(i -> new UUID(1, i)).toList();

  @Test
  void showsNothingOfFourPeopleAndTheMeansOfFive() {
    assertThat(summary(pairs(4)).people()).isZero();
    assertThat(summary(pairs(4)).means()).isEmpty();
    assertThat(summary(pairs(5)).people()).isEqualTo(5);
    assertThat(summary(pairs(5)).means())
        .extracting(Summary.Mean::subscale, Summary.Mean::mean)
        .containsExactly(tuple("bond", 2.2), tuple("goals", 3.0), tuple("tasks", 5.0));
  }

  @Test
  void growsByWholeGroupsSoThatTwoLooksNeverDifferByFewer() {
    Summary five = summary(pairs(5));
    for (int more = 6; more < 10; more++) {
      assertThat(summary(pairs(more))).isEqualTo(five);
    }
    assertThat(summary(pairs(10)).people()).isEqualTo(10);
  }

  @Test
  void countsPeopleAndNotAnswersOnEitherSide() {
    List<Given> ofOneMentor =
        IntStream.range(0, 12).mapToObj(i -> given(i, PEOPLE.get(i), PEOPLE.get(39))).toList();
    assertThat(summary(ofOneMentor).people()).isZero();
    List<Given> byOneMentor =
        IntStream.range(0, 12).mapToObj(i -> given(i, PEOPLE.get(39), PEOPLE.get(i))).toList();
    assertThat(summary(byOneMentor).people()).isZero();
  }

  @Test
  void showsASubscaleOnlyWhereEnoughPeopleAnsweredIt() {
    List<Given> all =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    i == 0
                        ? withoutGoals(given(i, PEOPLE.get(0), PEOPLE.get(20)))
                        : pairs(5).get(i))
            .toList();
    assertThat(summary(all).means())
        .extracting(Summary.Mean::subscale)
        .containsExactly("bond", "tasks");
  }

  private static List<Given> pairs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> given(i, PEOPLE.get(i), PEOPLE.get(20 + i)))
        .toList();
  }

  /** Trust goes 1, 2, 3, 4, 1, 2 and so on. */
  private static Given given(int number, UUID person, UUID other) {
    return new Given(pulse(1, Side.MENTEE, 1 + number % 4, 3, 5), person, other);
  }

  private static Given withoutGoals(Given given) {
    Answer whole = given.answer();
    return new Given(
        new Answer(
            whole.id(),
            whole.occasion(),
            whole.round(),
            whole.instrument(),
            whole.version(),
            whole.side(),
            whole.person(),
            whole.answeredAt(),
            Map.of("bond", 1, "tasks", 5)),
        given.person(),
        given.other());
  }

  private static Summary summary(List<Given> answers) {
    List<Summary> all = Summarise.of(answers, answer -> Optional.of(instrument("pulse")));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  static Instrument instrument(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            SummariseTest.class.getResourceAsStream("/surveys/" + name + ".json"))) {
      return InstrumentFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .instrument()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
