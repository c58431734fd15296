package org.tandem.tool.outcomes;

import static org.tandem.tool.engagements.StepState.CURRENT;
import static org.tandem.tool.engagements.StepState.DONE;
import static org.tandem.tool.engagements.StepState.LATER;
import static org.tandem.tool.engagements.StepState.WAITING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementProgress;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.PairSteps;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.Meetings;

/** The way of a pair from its agreement to its closing, derived from what the two have done. */
@Dependent
public class PairWay implements PairSteps {
  private final AgreementProgress agreement;
  private final Goals goals;
  private final Meetings meetings;
  private final PrepareClosing preparing;
  private final Closings closings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public PairWay(
      AgreementProgress agreement,
      Goals goals,
      Meetings meetings,
      PrepareClosing preparing,
      Closings closings,
      Clock clock) {
    this.agreement = agreement;
    this.goals = goals;
    this.meetings = meetings;
    this.preparing = preparing;
    this.closings = closings;
    this.clock = clock;
  }

  @Override
  public List<JourneyStep> of(Engagement pair, UUID personId) {
    if (pair.state() == EngagementState.PAUSED) {
      return resting(pair);
    }
    UUID tenant = pair.place().tenantId();
    Side me = pair.sideOf(personId);
    Goals.Agreed agreed = goals.agreed(tenant, pair.id());
    Goals.Count shown =
        goals.counts(tenant, List.of(pair.id())).getOrDefault(pair.id(), Goals.Count.NONE);
    return List.of(
        agreement(pair, personId),
        goals(pair, me, agreed),
        meetings(pair, me, shown),
        evidence(pair, me, agreed, shown),
        close(pair, personId));
  }

  /** While a pair rests nobody has a turn, until the day on which they thought to go on. */
  private List<JourneyStep> resting(Engagement pair) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    boolean over =
        pair.pause().flatMap(Pause::until).filter(day -> !day.isAfter(today)).isPresent();
    return List.of(
        JourneyStep.of("agreement", DONE),
        JourneyStep.of("goals", LATER),
        JourneyStep.of("meetings", LATER),
        JourneyStep.of("evidence", LATER),
        over
            ? JourneyStep.of("close", CURRENT, "resume")
            : JourneyStep.of("close", WAITING, "wait-paused"));
  }

  private JourneyStep agreement(Engagement pair, UUID personId) {
    AgreementProgress.Stage stage = agreement.of(pair, personId);
    if (pair.state() == EngagementState.CLOSED) {
      return JourneyStep.of("agreement", DONE);
    }
    return switch (stage) {
      case WRITE -> JourneyStep.of("agreement", CURRENT, "write-agreement");
      case NAME_THIRD -> JourneyStep.of("agreement", CURRENT, "name-third");
      case WAIT_THIRD -> JourneyStep.of("agreement", WAITING, "wait-for-third");
      case NEEDS_GOAL -> JourneyStep.of("agreement", CURRENT);
      case SIGN -> JourneyStep.of("agreement", CURRENT, "sign-agreement");
      case WAIT -> JourneyStep.of("agreement", WAITING, "wait-for-signature");
      case SIGNED -> JourneyStep.of("agreement", DONE);
      case SIGN_CHANGE -> JourneyStep.of("agreement", CURRENT, "sign-change");
    };
  }

  private JourneyStep goals(Engagement pair, Side me, Goals.Agreed agreed) {
    if (pair.state() == EngagementState.CLOSED) {
      return JourneyStep.of("goals", agreed.byBoth() > 0 ? DONE : LATER);
    }
    if (pair.state() == EngagementState.ACCEPTED) {
      return !agreement.needsGoal(pair)
          ? JourneyStep.of("goals", LATER)
          : isMeasurable(pair)
              ? JourneyStep.of("goals", DONE)
              : JourneyStep.of("goals", CURRENT, "set-goal");
    }
    if (agreed.waitFor(me) > 0) {
      return JourneyStep.of("goals", CURRENT, "accept-goal");
    }
    if (agreed.byBoth() > 0) {
      return JourneyStep.of("goals", DONE);
    }
    return agreed.waitFor(me.other()) > 0
        ? JourneyStep.of("goals", WAITING, "wait-for-goal")
        : JourneyStep.of("goals", CURRENT, "set-goal");
  }

  private boolean isMeasurable(Engagement pair) {
    return goals.of(pair.place().tenantId(), pair.id()).stream()
        .anyMatch(goal -> goal.flaws().isEmpty());
  }

  private JourneyStep meetings(Engagement pair, Side me, Goals.Count shown) {
    List<Meeting> all = meetings.of(pair.place().tenantId(), pair.id());
    boolean met = all.stream().anyMatch(Meeting::counts);
    if (pair.state() != EngagementState.ACTIVE) {
      return JourneyStep.of("meetings", met ? DONE : LATER);
    }
    Instant now = clock.instant();
    List<Meeting> held =
        all.stream()
            .filter(one -> one.isUnsettled(now) && !pair.isBeforeHandover(one.startsAt()))
            .toList();
    if (held.stream().anyMatch(one -> !one.confirmedBy().containsKey(me))) {
      return JourneyStep.of("meetings", CURRENT, "confirm-meeting");
    }
    if (all.stream().anyMatch(one -> one.isAskedOf(me, now))) {
      return JourneyStep.of("meetings", CURRENT, "answer-meeting");
    }
    if (met) {
      return JourneyStep.of("meetings", DONE);
    }
    if (!held.isEmpty()) {
      return JourneyStep.of("meetings", WAITING, "wait-for-meeting");
    }
    if (!all.isEmpty()) {
      return JourneyStep.of("meetings", WAITING);
    }
    // Whoever has shown results already need not be sent to plan a meeting first.
    return shown.countersigned() > 0
        ? JourneyStep.of("meetings", CURRENT)
        : JourneyStep.of("meetings", CURRENT, "plan-meeting");
  }

  private JourneyStep evidence(Engagement pair, Side me, Goals.Agreed agreed, Goals.Count shown) {
    if (pair.state() != EngagementState.ACTIVE || agreed.byBoth() == 0) {
      return JourneyStep.of("evidence", shown.countersigned() > 0 ? DONE : LATER);
    }
    if ((me == Side.MENTOR ? shown.unanswered() : shown.questioned()) > 0) {
      return JourneyStep.of(
          "evidence", CURRENT, me == Side.MENTOR ? "countersign" : "answer-question");
    }
    if (shown.shown() > shown.countersigned()) {
      return JourneyStep.of(
          "evidence", WAITING, me == Side.MENTOR ? "wait-for-evidence" : "wait-for-countersign");
    }
    if (shown.countersigned() > 0) {
      return JourneyStep.of("evidence", DONE);
    }
    return me == Side.MENTOR
        ? JourneyStep.of("evidence", WAITING, "wait-for-evidence")
        : JourneyStep.of("evidence", CURRENT, "add-evidence");
  }

  private JourneyStep close(Engagement pair, UUID personId) {
    if (pair.state() == EngagementState.CLOSED) {
      return JourneyStep.of("close", DONE, "finished");
    }
    if (pair.state() != EngagementState.ACTIVE) {
      return JourneyStep.of("close", LATER);
    }
    return preparing
        .of(pair)
        .filter(closing -> closing.missing().isEmpty())
        .map(
            closing ->
                isSigned(closing, personId)
                    ? JourneyStep.of("close", WAITING, "wait-for-close")
                    : closing.countersigned() > 0
                        ? JourneyStep.of("close", CURRENT, "close")
                        : JourneyStep.of("close", CURRENT))
        .orElseGet(() -> JourneyStep.of("close", LATER));
  }

  /** Whether this person has signed exactly this; what it says is written out only if they may. */
  private boolean isSigned(Closing closing, UUID personId) {
    List<String> signed =
        closings.signatures(closing.pair().place().tenantId(), closing.pair().id()).stream()
            .filter(signature -> signature.personId().equals(personId))
            .map(Signature::contentHash)
            .toList();
    return !signed.isEmpty() && signed.contains(closing.content().hash());
  }
}
