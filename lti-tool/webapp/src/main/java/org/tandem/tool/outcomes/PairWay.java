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
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.Meetings;

/** The way of a pair from its agreement to its closing, derived from what the two have done. */
@Dependent
public class PairWay implements PairSteps {
  private final AgreementProgress agreement;
  private final ReadGoals goals;
  private final Meetings meetings;
  private final PrepareClosing preparing;
  private final Closings closings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public PairWay(
      AgreementProgress agreement,
      ReadGoals goals,
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
    Side me = pair.sideOf(personId);
    List<Standing> standings = goals.of(pair);
    return List.of(
        agreement(pair, personId),
        goals(pair, me, standings),
        meetings(pair, me, standings),
        evidence(pair, me, standings),
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
      case NEEDS_GOAL -> JourneyStep.of("agreement", CURRENT);
      case SIGN -> JourneyStep.of("agreement", CURRENT, "sign-agreement");
      case WAIT -> JourneyStep.of("agreement", WAITING, "wait-for-signature");
      case SIGNED -> JourneyStep.of("agreement", DONE);
      case SIGN_CHANGE -> JourneyStep.of("agreement", CURRENT, "sign-change");
    };
  }

  private JourneyStep goals(Engagement pair, Side me, List<Standing> standings) {
    boolean agreed = standings.stream().anyMatch(one -> one.goal().isAgreed());
    if (pair.state() == EngagementState.CLOSED) {
      return JourneyStep.of("goals", agreed ? DONE : LATER);
    }
    if (pair.state() == EngagementState.ACCEPTED) {
      boolean measurable = standings.stream().anyMatch(one -> one.goal().flaws().isEmpty());
      return !agreement.needsGoal(pair)
          ? JourneyStep.of("goals", LATER)
          : measurable
              ? JourneyStep.of("goals", DONE)
              : JourneyStep.of("goals", CURRENT, "set-goal");
    }
    List<Standing> proposed =
        standings.stream()
            .filter(one -> !one.goal().isAgreed() && !one.goal().agreedBy().isEmpty())
            .toList();
    if (proposed.stream().anyMatch(one -> !one.goal().agreedBy().containsKey(me))) {
      return JourneyStep.of("goals", CURRENT, "accept-goal");
    }
    if (agreed) {
      return JourneyStep.of("goals", DONE);
    }
    return proposed.isEmpty()
        ? JourneyStep.of("goals", CURRENT, "set-goal")
        : JourneyStep.of("goals", WAITING, "wait-for-goal");
  }

  private JourneyStep meetings(Engagement pair, Side me, List<Standing> standings) {
    List<Meeting> all = meetings.of(pair.place().tenantId(), pair.id());
    boolean met = all.stream().anyMatch(Meeting::counts);
    if (pair.state() != EngagementState.ACTIVE) {
      return JourneyStep.of("meetings", met ? DONE : LATER);
    }
    Instant now = clock.instant();
    List<Meeting> held = all.stream().filter(one -> one.isUnsettled(now)).toList();
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
    return countersigned(standings) > 0
        ? JourneyStep.of("meetings", CURRENT)
        : JourneyStep.of("meetings", CURRENT, "plan-meeting");
  }

  private JourneyStep evidence(Engagement pair, Side me, List<Standing> standings) {
    int countersigned = countersigned(standings);
    if (pair.state() != EngagementState.ACTIVE
        || standings.stream().noneMatch(one -> one.goal().isAgreed())) {
      return JourneyStep.of("evidence", countersigned > 0 ? DONE : LATER);
    }
    List<Evidence> open =
        standings.stream()
            .flatMap(one -> one.evidence().stream())
            .filter(one -> !one.isCountersigned())
            .toList();
    boolean asked = open.stream().anyMatch(one -> one.question().isPresent());
    boolean shown = open.stream().anyMatch(one -> one.question().isEmpty());
    if (me == Side.MENTOR ? shown : asked) {
      return JourneyStep.of(
          "evidence", CURRENT, me == Side.MENTOR ? "countersign" : "answer-question");
    }
    if (!open.isEmpty()) {
      return JourneyStep.of(
          "evidence", WAITING, me == Side.MENTOR ? "wait-for-evidence" : "wait-for-countersign");
    }
    if (countersigned > 0) {
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
            closing -> {
              String hash = closing.content().hash();
              boolean signed =
                  closings.signatures(pair.place().tenantId(), pair.id()).stream()
                      .filter(signature -> signature.contentHash().equals(hash))
                      .map(Signature::personId)
                      .anyMatch(personId::equals);
              return signed
                  ? JourneyStep.of("close", WAITING, "wait-for-close")
                  : closing.countersigned() > 0
                      ? JourneyStep.of("close", CURRENT, "close")
                      : JourneyStep.of("close", CURRENT);
            })
        .orElseGet(() -> JourneyStep.of("close", LATER));
  }

  private static int countersigned(List<Standing> standings) {
    return standings.stream().mapToInt(Standing::countersigned).sum();
  }
}
