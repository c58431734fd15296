package org.tandem.tool.surveys;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.SmallGroups;

/**
 * Makes means of answers so that nobody can work out a single one. Answers are let in by the order
 * in which they came, in blocks with at least {@link SmallGroups#FEWEST} different people on either
 * side of the pair: fewer are not shown, and two looks at a growing group never differ by less than
 * a block.
 */
public final class Summarise {
  private Summarise() {}

  private record Question(Occasion occasion, int round, String instrument, int version, Side side) {
    static Question of(Given given) {
      Answer answer = given.answer();
      return new Question(
          answer.occasion(), answer.round(), answer.instrument(), answer.version(), answer.side());
    }
  }

  /**
   * One summary for each question that was answered at all.
   *
   * @param answers in the order in which they came
   * @param find the instrument of an answer
   */
  public static List<Summary> of(List<Given> answers, Function<Answer, Optional<Instrument>> find) {
    return answers.stream().collect(Collectors.groupingBy(Question::of)).values().stream()
        .flatMap(
            asked ->
                find
                    .apply(asked.get(0).answer())
                    .map(instrument -> summary(asked, instrument))
                    .stream())
        .sorted(
            Comparator.comparing(Summary::occasion)
                .thenComparing(Summary::round)
                .thenComparing(one -> one.instrument().id())
                .thenComparing(one -> one.instrument().version())
                .thenComparing(Summary::side))
        .toList();
  }

  private static Summary summary(List<Given> asked, Instrument instrument) {
    Answer first = asked.get(0).answer();
    List<Given> shown = blocks(asked);
    return new Summary(
        first.occasion(),
        first.round(),
        instrument,
        first.side(),
        shown.size(),
        instrument.subscales().stream()
            .flatMap(subscale -> mean(shown, instrument, subscale.id()).stream())
            .toList());
  }

  /** The answers that fill whole blocks. */
  private static List<Given> blocks(List<Given> inOrder) {
    int whole = 0;
    Set<UUID> people = new HashSet<>();
    Set<UUID> others = new HashSet<>();
    for (int i = 0; i < inOrder.size(); i++) {
      people.add(inOrder.get(i).person());
      others.add(inOrder.get(i).other());
      if (people.size() >= SmallGroups.FEWEST && others.size() >= SmallGroups.FEWEST) {
        whole = i + 1;
        people.clear();
        others.clear();
      }
    }
    return inOrder.subList(0, whole);
  }

  /** A subscale that some left out is made of whole blocks of those who did not. */
  private static Optional<Summary.Mean> mean(
      List<Given> shown, Instrument instrument, String subscale) {
    List<Given> scored =
        blocks(
            shown.stream()
                .filter(given -> score(given, instrument, subscale).isPresent())
                .toList());
    return scored.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Summary.Mean(
                subscale,
                Math.round(
                        10
                            * scored.stream()
                                .mapToDouble(
                                    given -> score(given, instrument, subscale).orElseThrow())
                                .average()
                                .orElseThrow())
                    / 10.0));
  }

  private static Optional<Double> score(Given given, Instrument instrument, String subscale) {
    return Score.of(instrument, given.answer()).stream()
        .filter(one -> one.subscale().equals(subscale))
        .findFirst()
        .flatMap(Score::mean);
  }
}
