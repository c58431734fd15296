package org.tandem.tool.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.summaries.Schedule.Rhythm;

class ScheduleTest {
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  @ParameterizedTest
  @CsvSource({
    // Seven on a Monday in Auckland is the evening of Sunday by UTC, an hour later in winter.
    "WEEKLY, 2026-11-27T10:00:00Z, 2026-11-29T18:00:00Z",
    "WEEKLY, 2026-11-29T17:59:59Z, 2026-11-29T18:00:00Z",
    "WEEKLY, 2026-11-29T18:00:00Z, 2026-12-06T18:00:00Z",
    "WEEKLY, 2027-04-01T00:00:00Z, 2027-04-04T19:00:00Z",
    "MONTHLY, 2026-11-27T10:00:00Z, 2026-12-06T18:00:00Z",
    "MONTHLY, 2026-12-06T18:00:00Z, 2027-01-03T18:00:00Z",
    "MONTHLY, 2026-11-30T11:30:00Z, 2026-12-06T18:00:00Z"
  })
  void isNextInTheMorningOfTheirDayWhereThePersonIs(Rhythm rhythm, Instant now, Instant next) {
    assertThat(new Schedule(rhythm, DayOfWeek.MONDAY, AUCKLAND).next(now)).isEqualTo(next);
  }
}
