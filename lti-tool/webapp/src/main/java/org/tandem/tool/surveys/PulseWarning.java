package org.tandem.tool.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the newest pulse of a pair warns of: the bond between the two, their agreement on goals or
 * on what they do (Bordin 1979) is weak for one of them. Where to draw the line is our own choice:
 * a single 1, or a mean below 3, of 1 to 5.
 *
 * @param round the pulse
 * @param since when its last answer came
 */
public record PulseWarning(int round, Instant since) {
  /** How long a warning is the pair's alone. */
  public static final Duration FOR_THE_PAIR = Duration.ofDays(7);

  private static final int WORST = 1;
  private static final double MIDDLE = 3;

  /**
   * The warning that stands after these answers to pulses. A later pulse takes it back once both
   * have answered that one without a low number.
   *
   * @param pulses as far as whoever asks may know them
   */
  public static Optional<PulseWarning> of(Collection<Answer> pulses) {
    List<Integer> newestFirst =
        pulses.stream().map(Answer::round).distinct().sorted(Comparator.reverseOrder()).toList();
    for (int round : newestFirst) {
      List<Answer> answers = pulses.stream().filter(one -> one.round() == round).toList();
      if (answers.stream().anyMatch(PulseWarning::isLow)) {
        return answers.stream()
            .map(Answer::answeredAt)
            .max(Comparator.naturalOrder())
            .map(last -> new PulseWarning(round, last));
      }
      if (answers.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether others may learn that somebody should ask the pair how it goes. */
  public boolean isForOthers(Instant now) {
    return !since.plus(FOR_THE_PAIR).isAfter(now);
  }

  private static boolean isLow(Answer answer) {
    Collection<Integer> points = answer.points().values();
    return points.contains(WORST)
        || points.stream().mapToInt(Integer::intValue).average().orElse(MIDDLE) < MIDDLE;
  }
}
