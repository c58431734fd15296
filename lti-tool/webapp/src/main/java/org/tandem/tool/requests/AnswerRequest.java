package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** What a mentor does with a request: accept or decline. */
@Dependent
@Transactional
public class AnswerRequest {
  private final Requests requests;
  private final Pairing pairing;
  private final Seats seats;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerRequest(Requests requests, Pairing pairing, Seats seats, Clock clock) {
    this.requests = requests;
    this.pairing = pairing;
    this.seats = seats;
    this.clock = clock;
  }

  /**
   * Says yes: the two are a pair at once, and the mentee's other requests take themselves back. The
   * mentee's place is taken before any request is touched, so that of two mentors who accept at the
   * same moment the second waits there, holding nothing, and is refused.
   *
   * @throws Rejection (request-over) if it cannot be answered any more; (mentee-placed) if another
   *     mentor was faster; (not-allowed) if something keeps the two apart by now
   */
  public Engagement accept(Place place, Kind kind, UUID mentorId, UUID requestId) {
    Request request = answerable(place, mentorId, requestId);
    Engagement pair = pairing.agree(place, kind, mentorId, request.menteeId());
    end(request, RequestState.ACCEPTED, Optional.empty());
    seats.handOver(requestId, pair);
    Instant now = clock.instant();
    List<UUID> overtaken =
        requests.ofMentee(place, request.menteeId()).stream()
            .filter(other -> other.state().isAlive())
            .filter(other -> requests.end(other, RequestState.OVERTAKEN, Optional.empty(), now))
            .map(Request::id)
            .sorted()
            .toList();
    seats.letGo(place, overtaken);
    return pair;
  }

  /**
   * Says no; the seat is free again.
   *
   * @param reason private; how later matching treats the two
   * @throws Rejection (request-over) if it cannot be answered any more
   */
  public void decline(Place place, UUID mentorId, UUID requestId, Optional<DeclineReason> reason) {
    Request request = answerable(place, mentorId, requestId);
    end(request, RequestState.DECLINED, reason);
    seats.letGo(place, List.of(requestId));
  }

  private Request answerable(Place place, UUID mentorId, UUID requestId) {
    Request request =
        requests
            .find(place, requestId)
            .filter(one -> one.mentorId().equals(mentorId))
            .orElseThrow(() -> Rejection.notFound("request"));
    if (!request.isAnswerable(clock.instant())) {
      throw AskMentor.over();
    }
    return request;
  }

  private void end(Request request, RequestState how, Optional<DeclineReason> reason) {
    if (!requests.end(request, how, reason, clock.instant())) {
      throw AskMentor.over();
    }
  }
}
