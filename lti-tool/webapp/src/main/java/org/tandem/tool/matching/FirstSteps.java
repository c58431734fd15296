package org.tandem.tool.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.StepState;

/** The steps before there is a pair: profile and match. */
public final class FirstSteps {
  private FirstSteps() {}

  /**
   * Where a person stands, from their part and their pairs.
   *
   * @param asked where they stand with what they asked or were asked, see {@link SelfMatching#step}
   */
  public static List<JourneyStep> of(
      Optional<Participation> part,
      List<Engagement> pairs,
      Optional<JourneyStep> asked,
      UUID personId) {
    if (part.flatMap(Participation::given).isEmpty()) {
      return List.of(
          JourneyStep.of("profile", StepState.CURRENT, "fill-profile"),
          JourneyStep.of("match", StepState.LATER));
    }
    return List.of(JourneyStep.of("profile", StepState.DONE), match(pairs, asked, personId));
  }

  /** The steps of somebody whose profile does not count before somebody admits them. */
  static List<JourneyStep> waiting(JourneyStep admission) {
    return List.of(admission, JourneyStep.of("match", StepState.LATER));
  }

  /** Whether one of these pairs works together or has come to its end with an outcome. */
  public static boolean isPaired(List<Engagement> pairs) {
    return pairs.stream().anyMatch(pair -> pair.state().isTogether() || pair.hasReachedItsEnd());
  }

  /** The step of a mentee whose last pair ended without blame: to look for the next at once. */
  public static Optional<JourneyStep> rematch(List<Engagement> newestFirst, UUID personId) {
    return newestFirst.stream()
        .findFirst()
        .filter(last -> last.sideOf(personId) == Side.MENTEE)
        .flatMap(Engagement::ending)
        .filter(how -> how == Ending.NO_FAULT)
        .map(how -> JourneyStep.of("match", StepState.CURRENT, "rematch"));
  }

  private static JourneyStep match(
      List<Engagement> pairs, Optional<JourneyStep> asked, UUID personId) {
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
    if (asked.filter(step -> step.state() == StepState.CURRENT).isPresent()) {
      return asked.get();
    }
    if (isPaired(pairs)) {
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
        .or(() -> asked)
        .orElseGet(() -> JourneyStep.of("match", StepState.WAITING, "wait-for-match"));
  }
}
