package org.tandem.tool.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.StepState;

/** The steps before there is a pair: profile and match. */
public final class FirstSteps {
  private FirstSteps() {}

  /** Where a person stands, from their part and their pairs. */
  public static List<JourneyStep> of(
      Optional<Participation> part, List<Engagement> pairs, UUID personId) {
    if (part.flatMap(Participation::given).isEmpty()) {
      return List.of(
          JourneyStep.of("profile", StepState.CURRENT, "fill-profile"),
          JourneyStep.of("match", StepState.LATER));
    }
    return List.of(JourneyStep.of("profile", StepState.DONE), match(pairs, personId));
  }

  private static JourneyStep match(List<Engagement> pairs, UUID personId) {
    Optional<Engagement> open =
        pairs.stream()
            .filter(pair -> pair.state() == EngagementState.PROPOSED)
            .filter(pair -> pair.acceptedBy(personId).isEmpty())
            .findFirst();
    if (open.isPresent()) {
      return new JourneyStep(
          "match",
          StepState.CURRENT,
          Optional.of("answer-proposal"),
          Optional.of(open.get().expiresAt()));
    }
    Optional<Engagement> answered =
        pairs.stream().filter(pair -> pair.state() == EngagementState.PROPOSED).findFirst();
    boolean working =
        pairs.stream()
            .map(Engagement::state)
            .anyMatch(s -> s != EngagementState.PROPOSED && s.isLive());
    if (working || pairs.stream().anyMatch(p -> p.state() == EngagementState.CLOSED)) {
      return JourneyStep.of("match", StepState.DONE);
    }
    return answered
        .map(
            pair ->
                new JourneyStep(
                    "match",
                    StepState.WAITING,
                    Optional.of("wait-for-partner"),
                    Optional.of(pair.expiresAt())))
        .orElseGet(() -> JourneyStep.of("match", StepState.WAITING, "wait-for-match"));
  }
}
