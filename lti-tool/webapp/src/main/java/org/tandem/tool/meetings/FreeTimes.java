package org.tandem.tool.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tandem.tool.matching.Availability.Span;

/** Finds beginnings of meetings that suit two people. */
final class FreeTimes {
  private static final Duration STEP = Duration.ofMinutes(30);
  private static final Duration APART = Duration.ofHours(3);

  private FreeTimes() {}

  /**
   * Beginnings at full and half hours, three hours apart at least while both have time.
   *
   * @param one when the one has time, in order
   * @param other when the other has time, in order
   * @param busy what either has planned already
   * @param length how long the meeting is
   * @param most how many at most
   */
  static List<Instant> of(
      List<Span> one, List<Span> other, List<Span> busy, Duration length, int most) {
    List<Instant> times = new ArrayList<>();
    for (Span mine : one) {
      for (Span theirs : other) {
        Instant end = earlier(mine.to(), theirs.to());
        Instant begin = rounded(later(mine.from(), theirs.from()));
        while (times.size() < most && !begin.plus(length).isAfter(end)) {
          boolean free = isFree(new Span(begin, begin.plus(length)), busy);
          if (free) {
            times.add(begin);
          }
          begin = begin.plus(free ? APART : STEP);
        }
      }
    }
    return times;
  }

  private static boolean isFree(Span wanted, List<Span> busy) {
    return busy.stream()
        .noneMatch(
            taken -> taken.from().isBefore(wanted.to()) && wanted.from().isBefore(taken.to()));
  }

  private static Instant rounded(Instant time) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond(-Math.floorDiv(-time.getEpochSecond(), step) * step);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
