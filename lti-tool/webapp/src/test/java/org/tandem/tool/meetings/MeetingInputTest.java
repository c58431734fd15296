package org.tandem.tool.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class MeetingInputTest {
  @Test
  void readsALocalTimeInItsZone() {
    assertThat(MeetingInput.of("2027-01-12T14:30", "Europe/Vienna", 45, "").startsAt())
        .isEqualTo(Instant.parse("2027-01-12T13:30:00Z"));
  }

  @Test
  void takesTheFirstOfAnHourThatComesTwice() {
    assertThat(MeetingInput.of("2027-10-31T02:30", "Europe/Vienna", 45, "").startsAt())
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
  }

  @Test
  void refusesAnHourThatTheClocksLeaveOut() {
    assertThatThrownBy(() -> MeetingInput.of("2027-03-28T02:30", "Europe/Vienna", 45, ""))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("no-such-hour"));
  }

  @Test
  void refusesWhatIsNoTimeZoneOrLength() {
    assertThatThrownBy(() -> MeetingInput.of("tomorrow", "Europe/Vienna", 45, ""))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> MeetingInput.of("2027-01-12T14:30", "Mars/Base", 45, ""))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> MeetingInput.of("2027-01-12T14:30", "Europe/Vienna", 0, ""))
        .isInstanceOf(Rejection.class);
  }
}
