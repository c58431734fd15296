package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The whole way of a pair: what every component knows of it, in the order in which it is gone. */
@Dependent
public class Way {
  private static final List<String> ORDER =
      List.of("agreement", "goals", "meetings", "evidence", "reflection", "close");

  private final Instance<PairSteps> parts;

  /** For the container. */
  @Inject
  public Way(@Any Instance<PairSteps> parts) {
    this.parts = parts;
  }

  /** The steps of a pair from this person's side. */
  public List<JourneyStep> of(Engagement pair, UUID personId) {
    return parts.stream()
        .flatMap(part -> part.of(pair, personId).stream())
        .sorted(Comparator.comparingInt(step -> ORDER.indexOf(step.id())))
        .toList();
  }

  /** What to do or wait for now: one's own turn comes before waiting for others. */
  public static Optional<JourneyStep> next(List<JourneyStep> steps) {
    return Stream.of(StepState.CURRENT, StepState.WAITING, StepState.DONE)
        .flatMap(state -> steps.stream().filter(step -> step.state() == state))
        .filter(step -> step.next().isPresent())
        .findFirst();
  }
}
