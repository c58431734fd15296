package org.tandem.tool.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class MeetingInputTest {
  @Test
  void readsALocalTimeInItsZone() {
    assertThat(MeetingInput.of(List.of("2027-01-12T14:30"), "Europe/Vienna", 45, "").startsAt())
        .isEqualTo(Instant.parse("2027-01-12T13:30:00Z"));
  }

  @Test
  void takesTheFirstOfAnHourThatComesTwice() {
    assertThat(MeetingInput.of(List.of("2027-10-31T02:30"), "Europe/Vienna", 45, "").startsAt())
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
  }

  @Test
  void refusesAnHourThatTheClocksLeaveOut() {
    assertThatThrownBy(() -> MeetingInput.of(List.of("2027-03-28T02:30"), "Europe/Vienna", 45, ""))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("no-such-hour"));
  }

  @Test
  void refusesWhatIsNoTimeZoneOrLength() {
    assertThatThrownBy(() -> MeetingInput.of(List.of("tomorrow"), "Europe/Vienna", 45, ""))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> MeetingInput.of(List.of("2027-01-12T14:30"), "Mars/Base", 45, ""))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> MeetingInput.of(List.of("2027-01-12T14:30"), "Europe/Vienna", 0, ""))
        .isInstanceOf(Rejection.class);
  }

  @Test
  void keepsOtherTimesApartAndRefusesMoreThanCanBeChosenFrom() {
    List<String> times = List.of("2027-01-12T14:30", "2027-01-13T09:00", "2027-01-12T14:30");
    assertThat(MeetingInput.of(times, "Europe/Vienna", 45, "").others())
        .containsExactly(Instant.parse("2027-01-13T08:00:00Z"));
    List<String> six = IntStream.range(0, 6).mapToObj(day -> "2027-01-1" + day + "T14:30").toList();
    assertThatThrownBy(() -> MeetingInput.of(six, "Europe/Vienna", 45, ""))
        .isInstanceOf(Rejection.class);
  }
}
