package org.tandem.tool.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.recognition.Lines.Helping;

/** How helping is followed from one generation to the next. */
class GenerationTest {
  private static final int FIVE = 5;

  @Test
  void followsThoseWhoWereHelpedAndThenHelped() {
    List<UUID> first = people();
    List<UUID> second = people();
    List<UUID> third = people();
    List<Helping> pairs = new ArrayList<>(between(first, second));
    pairs.addAll(between(second, third));
    // A second pair of the same two generations adds nobody.
    pairs.add(new Helping(first.get(0), second.get(1)));

    assertThat(Generation.of(pairs))
        .containsExactly(
            new Generation(1, Optional.of(FIVE), Optional.of(FIVE)),
            new Generation(2, Optional.of(FIVE), Optional.of(FIVE)));
  }

  @Test
  void countsSomebodyWhoHelpedBeforeTheyWereHelpedInBoth() {
    List<UUID> first = people();
    List<UUID> second = people();
    List<UUID> third = people();
    List<Helping> pairs = new ArrayList<>(between(second, third));
    pairs.addAll(between(first, second));
    pairs.addAll(between(second, people()));

    assertThat(Generation.of(pairs))
        .containsExactly(
            new Generation(1, Optional.of(2 * FIVE), Optional.of(2 * FIVE)),
            new Generation(2, Optional.of(FIVE), Optional.of(FIVE)));
  }

  @Test
  void endsWhereTwoHelpEachOther() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(
            Generation.of(
                List.of(new Helping(one, other), new Helping(other, one), new Helping(one, other))))
        .extracting(Generation::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void withholdsWhatFewerThanFiveStandBehind() {
    List<UUID> four = people().subList(0, FIVE - 1);

    assertThat(Generation.of(between(four, people())))
        .containsExactly(new Generation(1, Optional.empty(), Optional.empty()));
    assertThat(Generation.of(List.of())).isEmpty();
  }

  private static List<UUID> people() {
    return IntStream.range(0, FIVE).mapToObj(i -> UUID.randomUUID()).toList();
  }

  private static List<Helping> between(List<UUID> mentors, List<UUID> mentees) {
    return IntStream.range(0, mentors.size())
        .mapToObj(i -> new Helping(mentors.get(i), mentees.get(i)))
        .toList();
  }
}
