package org.tandem.tool.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.StepState;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

class FirstStepsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final UUID me = UUID.randomUUID();
  private final Place place = new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  @Test
  void aProfileComesFirst() {
    assertThat(FirstSteps.of(Optional.empty(), List.of(), Optional.empty(), me))
        .extracting(JourneyStep::state)
        .containsExactly(StepState.CURRENT, StepState.LATER);
    assertThat(
            FirstSteps.of(Optional.of(part(false)), List.of(), Optional.empty(), me).get(0).next())
        .contains("fill-profile");
  }

  @Test
  void thenTheMatchingIsWaitedFor() {
    assertThat(match(List.of()).state()).isEqualTo(StepState.WAITING);
    assertThat(match(List.of()).next()).contains("wait-for-match");
  }

  @Test
  void aProposalAsksForAnAnswerByItsDay() {
    JourneyStep step = match(List.of(pair(EngagementState.PROPOSED, Optional.empty())));

    assertThat(step.state()).isEqualTo(StepState.CURRENT);
    assertThat(step.next()).contains("answer-proposal");
    assertThat(step.due()).contains(NOW);
  }

  @Test
  void afterOnesOwnYesTheOtherIsWaitedFor() {
    JourneyStep step = match(List.of(pair(EngagementState.PROPOSED, Optional.of(NOW))));

    assertThat(step.state()).isEqualTo(StepState.WAITING);
    assertThat(step.next()).contains("wait-for-partner");
  }

  @Test
  void aPairIsEnoughAndANewProposalStillAsks() {
    Engagement working = pair(EngagementState.ACTIVE, Optional.of(NOW));
    Engagement another = pair(EngagementState.PROPOSED, Optional.empty());

    assertThat(match(List.of(working)).state()).isEqualTo(StepState.DONE);
    assertThat(match(List.of(working, another)).next()).contains("answer-proposal");
    assertThat(match(List.of(pair(EngagementState.DECLINED, Optional.empty()))).next())
        .contains("wait-for-match");
  }

  @Test
  void whoseLastPairEndedWithoutBlameLooksForTheNext() {
    Engagement left = ended(Ending.NO_FAULT);

    assertThat(FirstSteps.rematch(List.of(left), left.menteeId()))
        .flatMap(JourneyStep::next)
        .contains("rematch");
    assertThat(FirstSteps.rematch(List.of(left), me)).isEmpty();
    assertThat(FirstSteps.isPaired(List.of(left))).isFalse();
    assertThat(FirstSteps.isPaired(List.of(ended(Ending.COMPLETED)))).isTrue();
    assertThat(match(List.of(left)).next()).contains("wait-for-match");
  }

  private Engagement ended(Ending how) {
    Engagement active = pair(EngagementState.ACTIVE, Optional.of(NOW));
    return new Engagement(
        active.id(),
        place,
        Kind.COACHING,
        active.mentorId(),
        active.menteeId(),
        Optional.empty(),
        EngagementState.CLOSED,
        Optional.of(how),
        NOW,
        NOW,
        Optional.of(NOW),
        Optional.of(NOW),
        Optional.empty(),
        Optional.empty(),
        Optional.of(NOW),
        0);
  }

  private JourneyStep match(List<Engagement> pairs) {
    return FirstSteps.of(Optional.of(part(true)), pairs, Optional.empty(), me).get(1);
  }

  private Participation part(boolean given) {
    Profile profile = Profile.blank(1);
    return new Participation(
        UUID.randomUUID(),
        place,
        me,
        Side.MENTOR,
        profile,
        given ? Optional.of(profile) : Optional.empty(),
        given ? Optional.of(NOW) : Optional.empty(),
        0);
  }

  private Engagement pair(EngagementState state, Optional<Instant> acceptedByMe) {
    return new Engagement(
        UUID.randomUUID(),
        place,
        Kind.COACHING,
        me,
        UUID.randomUUID(),
        Optional.empty(),
        state,
        Optional.empty(),
        NOW,
        NOW,
        acceptedByMe,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
