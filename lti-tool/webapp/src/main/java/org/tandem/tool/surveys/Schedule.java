package org.tandem.tool.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;

/**
 * When a pair is asked what: worked out from the plan of its program and its agreement each time,
 * never kept. Nobody is asked during a break, nor after an end without blame.
 *
 * @param plan what the program asks
 * @param startedAt when both had signed
 * @param endsOn the end that they plan
 */
record Schedule(SurveyPlan plan, Instant startedAt, Optional<LocalDate> endsOn) {
  private static final Duration CLOSING_OPEN = Duration.ofDays(56);

  /** The rounds that are open now, at most one of each occasion. */
  List<Round> open(Engagement pair, Instant now) {
    List<Round> rounds = new ArrayList<>();
    if (pair.state() == EngagementState.ACTIVE) {
      pulse(now).ifPresent(rounds::add);
      midpoint().ifPresent(rounds::add);
    }
    if (pair.hasReachedItsEnd()) {
      pair.endedAt()
          .map(end -> new Round(Occasion.CLOSING, 1, end, end.plus(CLOSING_OPEN)))
          .ifPresent(rounds::add);
    }
    return rounds.stream()
        .filter(round -> !now.isBefore(round.opensAt()) && now.isBefore(round.closesAt()))
        .filter(round -> !plan.instruments(round.occasion()).isEmpty())
        .toList();
  }

  private Optional<Round> pulse(Instant now) {
    if (plan.pulseWeeks() == 0 || now.isBefore(startedAt)) {
      return Optional.empty();
    }
    Duration every = Duration.ofDays(7L * plan.pulseWeeks());
    int number = (int) Duration.between(startedAt, now).dividedBy(every);
    Instant opens = startedAt.plus(every.multipliedBy(number));
    return Optional.of(new Round(Occasion.PULSE, number, opens, opens.plus(every)))
        .filter(round -> round.number() > 0);
  }

  private Optional<Round> midpoint() {
    return endsOn
        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
        .filter(end -> end.isAfter(startedAt))
        .map(
            end ->
                new Round(
                    Occasion.MIDPOINT,
                    1,
                    startedAt.plus(Duration.between(startedAt, end).dividedBy(2)),
                    end));
  }
}
