package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;

/** What a mentee does: ask a mentor, change the words, take it back. */
@Dependent
@Transactional
public class AskMentor {
  private final Requests requests;
  private final Participations participations;
  private final Seats seats;
  private final FindMentors mentors;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AskMentor(
      Requests requests,
      Participations participations,
      Seats seats,
      FindMentors mentors,
      Ids ids,
      Clock clock) {
    this.requests = requests;
    this.participations = participations;
    this.seats = seats;
    this.mentors = mentors;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Sends a request. Where the mentor has a free seat and nobody is in line, it is held and the
   * mentor can answer at once; otherwise the request waits in line.
   *
   * @throws Rejection (profile-needed) without a profile of one's own; (cannot-ask) if this person
   *     cannot be asked; (no-request-left) beyond the policy's budget; (already-asked) while
   *     another one to the same mentor is alive; (mentee-placed) if the mentee has a pair
   */
  public Request send(
      Place place, PairingPolicy policy, UUID menteeId, UUID mentorId, String words) {
    policy.require(policy.method().hasRequests());
    String note = PlainText.tidy(words, Request.LONGEST_NOTE);
    requireAskable(place, menteeId, mentorId);
    if (seats.placed(place).containsKey(menteeId)) {
      throw Rejection.conflict("mentee-placed", "You are in a pair already.");
    }
    List<Request> line = requests.ofMentor(place, mentorId);
    Instant now = clock.instant();
    Request request =
        new Request(
            ids.next(),
            place,
            menteeId,
            mentorId,
            note,
            RequestState.WAITING,
            Optional.empty(),
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);
    requests.add(request, policy.openRequests());
    boolean first = line.stream().noneMatch(one -> one.state() == RequestState.WAITING);
    if (first && seats.hold(place, mentorId, request.id())) {
      requests.open(request, now, SettleRequests.expiry(policy, now));
    }
    return found(place, request.id());
  }

  /**
   * Changes the words of a request that is alive.
   *
   * @param version the version last seen
   */
  public Request reword(Place place, UUID menteeId, UUID requestId, String words, long version) {
    Request request = own(place, menteeId, requestId);
    requireAlive(request);
    if (request.version() != version
        || !requests.reword(request, PlainText.tidy(words, Request.LONGEST_NOTE))) {
      throw Rejection.stale();
    }
    return found(place, requestId);
  }

  /** Takes a request back; the seat that was held for it is free again. */
  public void withdraw(Place place, UUID menteeId, UUID requestId) {
    Request request = own(place, menteeId, requestId);
    if (!requests.end(request, RequestState.WITHDRAWN, Optional.empty(), clock.instant())) {
      throw over();
    }
    seats.letGo(place, List.of(requestId));
  }

  private void requireAskable(Place place, UUID menteeId, UUID mentorId) {
    if (participations
        .find(place, menteeId)
        .filter(part -> part.side() == Side.MENTEE && part.given().isPresent())
        .isEmpty()) {
      throw Rejection.conflict("profile-needed", "Hand in your own profile first.");
    }
    boolean refused =
        requests.ofMentee(place, menteeId).stream()
            .anyMatch(
                one -> one.mentorId().equals(mentorId) && one.state() == RequestState.DECLINED);
    if (refused
        || mentors.find(place, menteeId, Locale.ROOT).stream()
            .noneMatch(one -> one.id().equals(mentorId))) {
      throw Rejection.conflict("cannot-ask", "This person cannot be asked. Choose somebody else.");
    }
  }

  private Request own(Place place, UUID menteeId, UUID requestId) {
    return requests
        .find(place, requestId)
        .filter(one -> one.menteeId().equals(menteeId))
        .orElseThrow(() -> Rejection.notFound("request"));
  }

  private Request found(Place place, UUID requestId) {
    return requests.find(place, requestId).orElseThrow(() -> Rejection.notFound("request"));
  }

  private static void requireAlive(Request request) {
    if (!request.state().isAlive()) {
      throw over();
    }
  }

  static Rejection over() {
    return Rejection.conflict(
        "request-over", "This request has ended in the meantime. Look at the new state.");
  }
}
