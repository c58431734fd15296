package org.tandem.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.Rejection;

class PeriodsTest {
  private static final UUID TENANT = UUID.randomUUID();
  private static final UUID PROGRAM = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
  private static final Instant LONG_AGO = NOW.minusSeconds(30L * 24 * 3600);

  @Test
  void areTheUsualOnesWhereNobodySetAny() {
    Periods usual = new Periods(TENANT, List.of());

    assertThat(usual.months(PROGRAM, Span.PAIR)).isEqualTo(Span.PAIR.usual());
    assertThat(usual.before(PROGRAM, Span.PAIR, NOW))
        .contains(Instant.parse("2023-03-31T10:00:00Z"));
  }

  @Test
  void letAProgramKeepThingsShorterThanItsRegistrationAndNeverLonger() {
    assertThat(periods(24, 12).months(PROGRAM, Span.PAIR)).isEqualTo(12);
    assertThat(periods(24, 12).months(UUID.randomUUID(), Span.PAIR)).isEqualTo(24);
    assertThat(periods(6, 12).months(PROGRAM, Span.PAIR)).isEqualTo(6);
  }

  @Test
  void countMonthsByTheCalendar() {
    assertThat(periods(24, 1).before(PROGRAM, Span.PAIR, NOW))
        .contains(Instant.parse("2026-02-28T10:00:00Z"));
    assertThat(periods(24, 1).after(PROGRAM, Span.PAIR, Instant.parse("2026-01-31T00:00:00Z")))
        .isEqualTo("2026-02-28T00:00:00Z");
  }

  @Test
  void letNothingGoUntilAWeekAfterSomebodySetThem() {
    Instant set = NOW.minus(Periods.GRACE);
    Periods slip = new Periods(TENANT, List.of(choice(PROGRAM, Optional.of(1), set)));

    assertThat(slip.before(PROGRAM, Span.PAIR, NOW)).isEmpty();
    assertThat(slip.before(PROGRAM, Span.PAIR, NOW.plusSeconds(1))).isPresent();
    assertThat(slip.before(UUID.randomUUID(), Span.PAIR, NOW)).as("another program").isPresent();
    assertThat(slip.before(PROGRAM, Span.RUN, NOW)).as("another time").isPresent();

    Periods takenBack = new Periods(TENANT, List.of(choice(TENANT, Optional.empty(), set)));
    assertThat(takenBack.before(PROGRAM, Span.PAIR, NOW)).as("of all of it").isEmpty();
  }

  @Test
  void haveBounds() {
    Periods periods = periods(24, 12);

    assertThatCode(() -> periods.require(TENANT, Span.PAIR, Span.MOST)).doesNotThrowAnyException();
    assertThatCode(() -> periods.require(PROGRAM, Span.PAIR, 24)).doesNotThrowAnyException();
    isRefused(periods, TENANT, Span.PAIR, Span.MOST + 1);
    isRefused(periods, TENANT, Span.STAFF_LOG, Span.STAFF_LOG.least() - 1);
    isRefused(periods, PROGRAM, Span.PAIR, 25);
    isRefused(periods, PROGRAM, Span.PAIR, 0);
    isRefused(periods, PROGRAM, Span.STAFF_LOG, 24);
  }

  private static void isRefused(Periods periods, UUID scope, Span span, int months) {
    assertThatThrownBy(() -> periods.require(scope, span, months))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("months");
  }

  private static Periods periods(int ofRegistration, int ofProgram) {
    return new Periods(
        TENANT,
        List.of(
            choice(TENANT, Optional.of(ofRegistration), LONG_AGO),
            choice(PROGRAM, Optional.of(ofProgram), LONG_AGO)));
  }

  private static Periods.Choice choice(UUID scope, Optional<Integer> months, Instant at) {
    return new Periods.Choice(scope, Span.PAIR, months, at);
  }
}
