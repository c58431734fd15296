package org.tandem.tool.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.matching.Availability.Span;

class FreeTimesTest {
  private static final Instant SUNDAY = Instant.parse("2026-10-18T10:10:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void meetsAcrossTimeZonesAndTheEndOfSummerTime() {
    Availability vienna = new Availability("Europe/Vienna", List.of("MONDAY-MORNING"));
    Availability cairo =
        new Availability("Africa/Cairo", List.of("MONDAY-MORNING", "MONDAY-AFTERNOON"));

    assertThat(times(vienna, cairo, List.of(), HOUR))
        .containsExactly(
            Instant.parse("2026-10-19T06:00:00Z"),
            Instant.parse("2026-10-19T09:00:00Z"),
            // A week later the clocks of Vienna have gone back, those of Cairo not yet.
            Instant.parse("2026-10-26T07:00:00Z"),
            Instant.parse("2026-10-26T10:00:00Z"));
  }

  @Test
  void leavesOutWhatIsPlannedAndWhatIsTooShort() {
    Availability one = new Availability("UTC", List.of("MONDAY-MORNING"));
    Span planned =
        new Span(Instant.parse("2026-10-19T08:00:00Z"), Instant.parse("2026-10-19T10:15:00Z"));

    assertThat(times(one, one, List.of(planned), HOUR).get(0))
        .isEqualTo(Instant.parse("2026-10-19T10:30:00Z"));
    assertThat(times(one, one, List.of(), Duration.ofHours(5))).isEmpty();
  }

  @Test
  void joinsPartsOfADayThatTouchAndBeginsNoEarlierThanAsked() {
    Availability whole =
        new Availability("UTC", List.of("SUNDAY-MORNING", "SUNDAY-AFTERNOON", "SUNDAY-EVENING"));

    assertThat(whole.spans(SUNDAY, 1))
        .containsExactly(new Span(SUNDAY, Instant.parse("2026-10-18T21:00:00Z")));
    assertThat(times(whole, whole, List.of(), HOUR).get(0))
        .isEqualTo(Instant.parse("2026-10-18T10:30:00Z"));
  }

  @Property
  void offersNothingButWhatSuitsBoth(
      @ForAll("hours") Availability one,
      @ForAll("hours") Availability other,
      @ForAll @IntRange(min = 5, max = 480) int minutes,
      @ForAll @IntRange(min = 0, max = 400) int busyHour) {
    Span busy =
        new Span(
            SUNDAY.plus(Duration.ofHours(busyHour)), SUNDAY.plus(Duration.ofHours(busyHour + 3)));
    Duration length = Duration.ofMinutes(minutes);

    List<Instant> times = times(one, other, List.of(busy), length);

    assertThat(times).isSorted().hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    for (Instant time : times) {
      Instant end = time.plus(length);
      assertThat(time).isAfterOrEqualTo(SUNDAY);
      assertThat(one.spans(SUNDAY, 22)).anyMatch(span -> holds(span, time, end));
      assertThat(other.spans(SUNDAY, 22)).anyMatch(span -> holds(span, time, end));
      assertThat(time.isBefore(busy.to()) && busy.from().isBefore(end)).isFalse();
    }
  }

  private static boolean holds(Span span, Instant from, Instant to) {
    return !from.isBefore(span.from()) && !to.isAfter(span.to());
  }

  private static List<Instant> times(
      Availability one, Availability other, List<Span> busy, Duration length) {
    return FreeTimes.of(one.spans(SUNDAY, 14), other.spans(SUNDAY, 14), busy, length, 10);
  }

  @Provide
  Arbitrary<Availability> hours() {
    List<String> parts =
        IntStream.range(0, 21)
            .mapToObj(
                i ->
                    DayOfWeek.of(1 + i / 3)
                        + "-"
                        + List.of("MORNING", "AFTERNOON", "EVENING").get(i % 3))
            .toList();
    return Combinators.combine(
            Arbitraries.of("Europe/Vienna", "Africa/Cairo", "America/New_York", "Asia/Kolkata"),
            Arbitraries.of(parts).set().ofMinSize(1).ofMaxSize(12))
        .as((zone, slots) -> new Availability(zone, List.copyOf(slots)));
  }
}
