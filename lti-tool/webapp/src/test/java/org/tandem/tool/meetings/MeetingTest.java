package org.tandem.tool.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;

class MeetingTest {
  private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
  private static final Instant FIRST = NOW.plus(Duration.ofDays(1));
  private static final Instant SECOND = NOW.plus(Duration.ofDays(2));

  @Test
  void isAgreedAtOneOfItsTimesByTheOther() {
    Meeting proposed = proposed();
    assertThat(proposed.isAskedOf(Side.MENTEE, NOW)).isTrue();
    assertThat(proposed.isAskedOf(Side.MENTOR, NOW)).isFalse();

    Meeting agreed = proposed.agreed(Side.MENTEE, SECOND, NOW);

    assertThat(agreed.startsAt()).isEqualTo(SECOND);
    assertThat(agreed.others()).isEmpty();
    assertThat(agreed.isAskedOf(Side.MENTEE, NOW)).isFalse();
    refuses("meeting-settled", () -> agreed.agreed(Side.MENTEE, SECOND, NOW));
  }

  @Test
  void isAgreedNeitherByWhoProposedNorAtAnotherTimeNorTooLate() {
    refuses("own-proposal", () -> proposed().agreed(Side.MENTOR, FIRST, NOW));
    refuses("no-such-time", () -> proposed().agreed(Side.MENTEE, NOW.plusSeconds(1), NOW));
    refuses("no-such-time", () -> proposed().agreed(Side.MENTEE, FIRST, FIRST));
    assertThat(proposed().isAskedOf(Side.MENTEE, FIRST)).isFalse();
  }

  @Test
  void doesNotCountWhereOneDidNotCome() {
    Meeting missed = proposed().confirmedBy(Side.MENTOR, SECOND).missed(Side.MENTOR);

    assertThat(missed.absent()).contains(Side.MENTEE);
    assertThat(missed.confirmedBy()).isEmpty();
    assertThat(missed.isUnsettled(SECOND)).isFalse();
  }

  @Test
  void leavesTheLastWordAboutComingToWhoeverItIsAbout() {
    Meeting disputed = proposed().missed(Side.MENTOR).confirmedBy(Side.MENTEE, SECOND);

    assertThat(disputed.absent()).isEmpty();
    assertThat(disputed.counts()).isFalse();
    assertThat(disputed.isUnsettled(SECOND)).isTrue();
    assertThat(disputed.confirmedBy(Side.MENTOR, SECOND).counts()).isTrue();
  }

  private static Meeting proposed() {
    return new Meeting(
        new UUID(0, 1),
        FIRST,
        List.of(SECOND),
        ZoneId.of("Europe/Vienna"),
        45,
        "",
        Side.MENTOR,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        false,
        1);
  }

  private static void refuses(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).extracting("code").isEqualTo(code);
  }
}
