package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.PairSteps;
import org.tandem.tool.engagements.StepState;

/**
 * The step of looking back together, for pairs whose program asks something or has asked. Nobody is
 * told to wait for the other here: that would say that the other has not answered.
 */
@Dependent
public class SurveySteps implements PairSteps {
  private static final String STEP = "reflection";
  private static final Duration FRESH = Duration.ofDays(14);

  private final PairSurveys surveys;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SurveySteps(PairSurveys surveys, Clock clock) {
    this.surveys = surveys;
    this.clock = clock;
  }

  @Override
  public List<JourneyStep> of(Engagement pair, UUID personId) {
    List<Answer> readable = surveys.readable(pair, personId);
    if (readable.isEmpty() && !surveys.asks(pair)) {
      return List.of();
    }
    return List.of(
        surveys.due(pair, personId, readable).stream()
            .findFirst()
            .map(SurveySteps::answer)
            .orElseGet(() -> lookBack(pair, readable)));
  }

  private static JourneyStep answer(Sheet sheet) {
    return new JourneyStep(
        STEP,
        StepState.CURRENT,
        Optional.of("answer-" + sheet.round().occasion().name().toLowerCase(Locale.ROOT)),
        Optional.of(sheet.round().closesAt()));
  }

  private JourneyStep lookBack(Engagement pair, List<Answer> readable) {
    boolean fresh =
        pair.state().isAtWork()
            && PulseWarning.of(
                    readable.stream().filter(one -> one.occasion() == Occasion.PULSE).toList())
                .filter(warning -> warning.since().plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    return fresh
        ? JourneyStep.of(STEP, StepState.CURRENT, "talk-about-pulse")
        : JourneyStep.of(STEP, readable.isEmpty() ? StepState.LATER : StepState.DONE);
  }
}
