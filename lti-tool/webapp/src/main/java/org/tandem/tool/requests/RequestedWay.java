package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.StepState;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.SelfMatching;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;

/** What the matching and the journey must know of requests. */
@Dependent
class RequestedWay implements SelfMatching {
  private static final String STEP = "match";

  private final Requests requests;

  @Inject
  RequestedWay(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Optional<JourneyStep> step(PairingPolicy policy, Participation part, boolean paired) {
    List<Request> alive = alive(part);
    if (part.side() == Side.MENTEE) {
      return paired || !policy.method().hasRequests()
          ? Optional.empty()
          : Optional.of(
              alive.isEmpty()
                  ? JourneyStep.of(STEP, StepState.CURRENT, "ask-mentor")
                  : step(StepState.WAITING, "wait-for-answer", alive));
    }
    List<Request> open = alive.stream().filter(one -> one.state() == RequestState.OPEN).toList();
    if (!open.isEmpty()) {
      return Optional.of(step(StepState.CURRENT, "answer-request", open));
    }
    return paired || !policy.method().hasRequests()
        ? Optional.empty()
        : Optional.of(JourneyStep.of(STEP, StepState.WAITING, "wait-for-request"));
  }

  private static JourneyStep step(StepState state, String next, List<Request> alive) {
    Optional<Instant> due =
        alive.stream().flatMap(one -> one.expiresAt().stream()).min(Instant::compareTo);
    return new JourneyStep(STEP, state, Optional.of(next), due);
  }

  @Override
  public List<MatchInputs.Couple> refused(Place place) {
    return requests.in(place).stream()
        .filter(Request::isRefusedForGood)
        .map(one -> new MatchInputs.Couple(one.menteeId().toString(), one.mentorId().toString()))
        .toList();
  }

  @Override
  public boolean isPending(Participation part) {
    return !alive(part).isEmpty();
  }

  private List<Request> alive(Participation part) {
    List<Request> all =
        part.side() == Side.MENTEE
            ? requests.ofMentee(part.place(), part.personId())
            : requests.ofMentor(part.place(), part.personId());
    return all.stream().filter(one -> one.state().isAlive()).toList();
  }
}
