package org.tandem.tool.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.mail.Mailer;

/** Quiet hours where the person is, and how often somebody is told the same. */
class PreferenceTest {
  private static final Instant NOON = Instant.parse("2026-03-28T11:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Europe/Vienna, 2026-03-28T17:59:00Z, false",
    "Europe/Vienna, 2026-03-28T18:00:00Z, true",
    "Europe/Vienna, 2026-03-29T05:59:00Z, true",
    "Europe/Vienna, 2026-03-29T06:00:00Z, false",
    "Asia/Kolkata, 2026-03-28T13:30:00Z, true",
    "America/Los_Angeles, 2026-03-28T13:30:00Z, true",
    "America/Los_Angeles, 2026-03-28T15:00:00Z, false",
  })
  void isQuietFromSevenToEightInThePersonsOwnTime(String zone, Instant moment, boolean quiet) {
    assertThat(in(zone, "19:00", "08:00").isQuiet(moment)).isEqualTo(quiet);
  }

  @Test
  void knowsQuietHoursDuringTheDayAndNoneAtAll() {
    assertThat(in("UTC", "09:00", "17:00").isQuiet(NOON)).isTrue();
    assertThat(in("UTC", "12:00", "17:00").isQuiet(NOON)).isFalse();
    assertThat(in("UTC", "08:00", "08:00").isQuiet(NOON)).isFalse();
  }

  @Test
  void plansForTheMorningAlsoWhereTheClocksChange() {
    Preference vienna = in("Europe/Vienna", "19:00", "08:00");
    assertThat(vienna.nextMorning(NOON)).isEqualTo("2026-03-29T06:00:00Z");
    assertThat(vienna.nextMorning(Instant.parse("2026-03-29T06:00:00Z")))
        .isEqualTo("2026-03-30T06:00:00Z");
    assertThat(in("Europe/Vienna", "19:00", "02:30").nextMorning(NOON))
        .as("an hour that the change leaves out")
        .isEqualTo("2026-03-29T01:30:00Z");
  }

  @Property(tries = 300)
  void neverPlansForAQuietHour(
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int until,
      @ForAll @IntRange(max = 400) int hours) {
    Preference wish =
        new Preference(
            Rhythm.DAILY,
            LocalTime.of(from, 0),
            LocalTime.of(until, 0),
            Optional.of(ZoneId.of("Australia/Lord_Howe")),
            1);
    Instant now = NOON.plus(Duration.ofHours(hours));
    assertThat(wish.nextMorning(now)).isAfter(now).isBefore(now.plus(Duration.ofHours(26)));
    assertThat(wish.isQuiet(wish.nextMorning(now))).isFalse();
  }

  @Test
  void tellsOfTheSameFourTimesAndFurtherApartEachTime() {
    Reminded told = Reminded.NEVER;
    int mails = 0;
    Instant last = NOON;
    for (Instant day = NOON; day.isBefore(NOON.plus(Duration.ofDays(365))); day = tomorrow(day)) {
      if (told.allows("same", Rhythm.DAILY, day)) {
        told = told.told("same", day);
        mails++;
        last = day;
      }
    }
    assertThat(mails).isEqualTo(4);
    assertThat(Duration.between(NOON, last)).isEqualTo(Duration.ofDays(3 + 7 + 14));
  }

  @Test
  void tellsOfSomethingNewAsOftenAsTheRhythmAllowsAndNeverOfNothing() {
    Reminded told = Reminded.NEVER.told("one", NOON);
    Instant nextDay = tomorrow(NOON);
    assertThat(told.allows("two", Rhythm.DAILY, NOON.plus(Duration.ofHours(12)))).isFalse();
    assertThat(told.allows("two", Rhythm.DAILY, nextDay)).isTrue();
    assertThat(told.allows("two", Rhythm.WEEKLY, nextDay)).isFalse();
    assertThat(told.allows("two", Rhythm.WEEKLY, NOON.plus(Duration.ofDays(7)))).isTrue();
    assertThat(told.allows("two", Rhythm.NEVER, NOON.plus(Duration.ofDays(70)))).isFalse();
    assertThat(told.allows("", Rhythm.DAILY, nextDay)).isFalse();
    assertThat(told.settled().allows("one", Rhythm.DAILY, nextDay)).isTrue();
  }

  @Test
  void waitsLongerAfterEachFailureAndFourHoursAtMost() {
    assertThat(List.of(0, 1, 2, 6, 60))
        .map(Mailer::pause)
        .containsExactly(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofHours(4),
            Duration.ofHours(4));
  }

  private static Instant tomorrow(Instant day) {
    return day.plus(Duration.ofDays(1));
  }

  private static Preference in(String zone, String from, String until) {
    return new Preference(
        Rhythm.DAILY,
        LocalTime.parse(from),
        LocalTime.parse(until),
        Optional.of(ZoneId.of(zone)),
        1);
  }
}
