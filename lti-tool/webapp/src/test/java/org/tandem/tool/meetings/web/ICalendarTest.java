package org.tandem.tool.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our writer says, read by a library of long standing (ical4j). */
class ICalendarTest {
  private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Europe/Vienna, 2027-01-20T09:30:00Z",
    "Europe/Vienna, 2027-03-28T00:59:00Z",
    "Europe/Vienna, 2027-03-28T01:00:00Z",
    "Europe/Vienna, 2027-10-31T00:30:00Z",
    "Europe/Vienna, 2027-10-31T02:30:00Z",
    "America/New_York, 2027-07-04T14:00:00Z",
    "Australia/Lord_Howe, 2027-06-01T04:00:00Z",
    "Asia/Kolkata, 2027-02-03T04:15:00Z",
    "Asia/Riyadh, 2027-02-03T04:15:00Z",
    "America/Santiago, 2027-04-10T12:00:00Z",
    "UTC, 2027-02-03T04:15:00Z",
    "+05:30, 2027-02-03T04:15:00Z"
  })
  void meansTheSameMomentToACalendarProgram(String zone, Instant starts) throws Exception {
    Calendar calendar = read(write(event(zone, starts, "Meeting")));
    VEvent read = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    assertThat(Instant.from(read.getDateTimeStart().getDate())).isEqualTo(starts);
    assertThat(read.getDuration().getDuration()).isEqualTo(Duration.ofMinutes(45));
    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
  }

  @Test
  void bringsEachZoneAlongOnceWithEveryChangeOfItsClocks() throws Exception {
    String text =
        write(
            event("Europe/Vienna", Instant.parse("2027-01-20T09:30:00Z"), "A"),
            event("Europe/Vienna", Instant.parse("2027-07-20T09:30:00Z"), "B"),
            event("Asia/Kolkata", Instant.parse("2027-07-20T09:30:00Z"), "C"));

    assertThat(read(text).<VTimeZone>getComponents(Component.VTIMEZONE))
        .extracting(zone -> zone.getTimeZoneId().getValue())
        .containsExactly("Asia/Kolkata", "Europe/Vienna");
    assertThat(text)
        .contains("DTSTART;TZID=Europe/Vienna:20270120T103000")
        .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10")
        .contains("TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530");
  }

  @Test
  void namesEachChangeWhereNoRuleSaysWhenTheClocksChange() {
    ZoneId morocco = ZoneId.of("Africa/Casablanca");
    Instant starts = Instant.parse("2027-02-20T10:00:00Z");
    String text = write(event(morocco.getId(), starts, "Meeting"));

    Instant change = Instant.parse("2027-01-01T00:00:00Z");
    for (int i = 0; i < 2; i++) {
      ZoneOffsetTransition next = morocco.getRules().nextTransition(change);
      change = next.getInstant();
      assertThat(text)
          .contains(
              "DTSTART:"
                  + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                      .format(next.getDateTimeBefore()));
    }
    assertThat(text).doesNotContain("RRULE");
  }

  @Test
  void keepsLinesShortAndTextsWhole() throws Exception {
    String name = "لقاء مع \\ ; , \n " + "ما".repeat(80) + "😀";
    String text = write(event("Europe/Vienna", NOW, name));

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    VEvent read = (VEvent) read(text).getComponent(Component.VEVENT).orElseThrow();
    assertThat(read.getSummary().getValue()).isEqualTo(name);
  }

  private static ICalendar.Event event(String zone, Instant starts, String summary) {
    return new ICalendar.Event(
        starts.toEpochMilli() + summary.hashCode() + "@tandem.example",
        starts,
        ZoneId.of(zone),
        Duration.ofMinutes(45),
        summary,
        true,
        2);
  }

  private static String write(ICalendar.Event... events) {
    return ICalendar.write("Tandem", List.of(events), NOW);
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }
}
