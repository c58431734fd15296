package org.tandem.tool.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** When a pair is asked what. */
class ScheduleTest {
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate END = LocalDate.of(2026, 6, 1);

  @Test
  void asksForAPulseEveryFourWeeksFromTheFourthOn() {
    assertThat(at(27)).isEmpty();
    assertThat(at(28)).containsExactly("PULSE 1");
    assertThat(at(55, 23)).contains("PULSE 1").doesNotContain("PULSE 2");
    assertThat(at(56)).contains("PULSE 2").doesNotContain("PULSE 1");
  }

  @Test
  void looksBackHalfWayUntilThePlannedEndAndNoFurther() {
    long days = Duration.between(START, END.plusDays(1).atStartOfDay(ZoneOffset.UTC)).toDays();
    assertThat(at(days / 2 - 1)).doesNotContain("MIDPOINT 1");
    assertThat(at(days / 2 + 1)).contains("MIDPOINT 1");
    assertThat(at(days + 1)).doesNotContain("MIDPOINT 1");
  }

  @Test
  void asksForALookBackInTheEightWeeksAfterTheEnd() {
    Instant end = START.plus(Duration.ofDays(60));
    Engagement closed = pair(EngagementState.CLOSED, Ending.COMPLETED, end);
    assertThat(open(SurveyPlan.USUAL, closed, end)).containsExactly("CLOSING 1");
    assertThat(open(SurveyPlan.USUAL, closed, end.plus(Duration.ofDays(55))))
        .containsExactly("CLOSING 1");
    assertThat(open(SurveyPlan.USUAL, closed, end.plus(Duration.ofDays(56)))).isEmpty();
  }

  @Test
  void asksNobodyDuringABreakNorAfterAnEndWithoutBlame() {
    Instant later = START.plus(Duration.ofDays(50));
    assertThat(open(SurveyPlan.USUAL, pair(EngagementState.PAUSED, null, null), later)).isEmpty();
    assertThat(open(SurveyPlan.USUAL, pair(EngagementState.CLOSED, Ending.NO_FAULT, later), later))
        .isEmpty();
  }

  @Test
  void asksNothingThatTheProgramLeavesOut() {
    SurveyPlan none = new SurveyPlan(0, List.of(), List.of(), 1);
    assertThat(open(none, active(), START.plus(Duration.ofDays(60)))).isEmpty();
    assertThatThrownBy(() -> new SurveyPlan(1, List.of(), List.of(), 1))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> new SurveyPlan(4, List.of("a", "b", "c", "d"), List.of(), 1))
        .isInstanceOf(Rejection.class);
  }

  @Property(tries = 200)
  void hasOneOpenPulseAtMostAndNeverTheSameTwice(
      @ForAll @IntRange(min = 2, max = 12) int weeks, @ForAll @IntRange(max = 20_000) int hours) {
    SurveyPlan plan = new SurveyPlan(weeks, List.of(), List.of(), 1);
    Instant now = START.plus(Duration.ofHours(hours));
    List<Round> open = new Schedule(plan, START, Optional.of(END)).open(active(), now);
    assertThat(open).hasSize(hours < weeks * 7 * 24 ? 0 : 1);
    assertThat(open)
        .allSatisfy(
            round -> {
              assertThat(round.opensAt()).isBeforeOrEqualTo(now);
              assertThat(round.closesAt()).isAfter(now);
              assertThat(
                      new Schedule(plan, START, Optional.of(END)).open(active(), round.closesAt()))
                  .singleElement()
                  .matches(next -> next.number() == round.number() + 1);
            });
  }

  private static List<String> at(long days) {
    return at(days, 0);
  }

  private static List<String> at(long days, long hours) {
    return open(
        SurveyPlan.USUAL,
        active(),
        START.plus(Duration.ofDays(days)).plus(Duration.ofHours(hours)));
  }

  private static List<String> open(SurveyPlan plan, Engagement pair, Instant now) {
    return new Schedule(plan, START, Optional.of(END))
        .open(pair, now).stream().map(round -> round.occasion() + " " + round.number()).toList();
  }

  private static Engagement active() {
    return pair(EngagementState.ACTIVE, null, null);
  }

  private static Engagement pair(
      EngagementState state, @Nullable Ending ending, @Nullable Instant endedAt) {
    UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");
    return new Engagement(
        id,
        new Place(id, id, id),
        Kind.MENTORING,
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        UUID.fromString("00000000-0000-7000-8000-000000000003"),
        Optional.empty(),
        state,
        Optional.ofNullable(ending),
        START,
        START,
        Optional.of(START),
        Optional.of(START),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(endedAt),
        0);
  }
}
