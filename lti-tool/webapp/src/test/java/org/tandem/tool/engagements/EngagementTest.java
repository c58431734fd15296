package org.tandem.tool.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

class EngagementTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final UUID mentor = UUID.randomUUID();
  private final UUID mentee = UUID.randomUUID();
  private final Engagement proposed =
      Engagement.proposed(
          UUID.randomUUID(),
          new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
          Kind.COACHING,
          mentor,
          mentee,
          Optional.empty(),
          NOW);

  @Test
  void becomesAPairWhenBothHaveAcceptedInWhateverOrder() {
    assertThat(proposed.accepted(mentor, NOW).accepted(mentee, NOW).state())
        .isEqualTo(EngagementState.ACCEPTED);
    assertThat(proposed.accepted(mentee, NOW).accepted(mentor, NOW).state())
        .isEqualTo(EngagementState.ACCEPTED);
    assertThat(proposed.accepted(mentor, NOW).accepted(mentor, NOW).state())
        .isEqualTo(EngagementState.PROPOSED);
  }

  @Test
  void nobodyElseIsASideOfIt() {
    assertThatThrownBy(() -> proposed.accepted(UUID.randomUUID(), NOW))
        .isInstanceOf(Rejection.class);
    assertThat(proposed.other(mentor)).isEqualTo(mentee);
    assertThat(proposed.sideOf(mentee)).isEqualTo(Side.MENTEE);
  }

  @Test
  void isDueOnlyWhileItIsAProposal() {
    Instant late = NOW.plus(Engagement.TIME_TO_ACCEPT);

    assertThat(proposed.isDue(late.minusMillis(1))).isFalse();
    assertThat(proposed.isDue(late)).isTrue();
    assertThat(proposed.accepted(mentor, NOW).accepted(mentee, NOW).isDue(late)).isFalse();
  }

  @Test
  void goesThroughItsStatesInOrderOnly() {
    Engagement accepted = proposed.accepted(mentor, NOW).accepted(mentee, NOW);

    assertThatThrownBy(proposed::started).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> proposed.ended(Ending.COMPLETED, NOW)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> accepted.declined(NOW)).isInstanceOf(Rejection.class);
    assertThat(accepted.started().ended(Ending.COMPLETED, NOW).endedAt()).contains(NOW);
    assertThat(accepted.ended(Ending.NO_FAULT, NOW).ending()).contains(Ending.NO_FAULT);
    assertThatThrownBy(() -> proposed.declined(NOW).accepted(mentor, NOW))
        .isInstanceOf(Rejection.class);
  }

  @Test
  void goesOnWithAnotherMentorAndKnowsTheFormerOneNoMore() {
    UUID next = UUID.randomUUID();
    Engagement working =
        proposed.accepted(mentor, NOW).accepted(mentee, NOW).started().handedOver(next, NOW);

    assertThat(working.state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(working.other(mentee)).isEqualTo(next);
    assertThat(working.involves(mentor)).isFalse();
    assertThat(working.findSide(mentor)).isEmpty();
    assertThat(working.findSide(next)).contains(Side.MENTOR);
    assertThat(working.isBeforeHandover(NOW.minusMillis(1))).isTrue();
    assertThat(working.isBeforeHandover(NOW)).isFalse();
    assertThatThrownBy(() -> proposed.handedOver(next, NOW)).isInstanceOf(Rejection.class);
  }

  @Test
  void holdsASeatUntilItEnds() {
    Engagement accepted = proposed.accepted(mentor, NOW).accepted(mentee, NOW);

    assertThat(proposed.state().isLive()).isTrue();
    assertThat(accepted.started().state().isLive()).isTrue();
    assertThat(proposed.expired(NOW).state().isLive()).isFalse();
    assertThat(accepted.started().paused(mentee, Optional.empty(), NOW).state().isLive()).isTrue();
    assertThat(accepted.started().ended(Ending.EARLY, NOW).state().isLive()).isFalse();
  }
}
