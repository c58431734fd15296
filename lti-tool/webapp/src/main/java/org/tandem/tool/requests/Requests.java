package org.tandem.tool.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * The requests of the tenants. Every change of state is one conditional statement, so that of two
 * who change the same request one is told that it was too late.
 */
public interface Requests {
  /** A request of this place. */
  Optional<Request> find(Place place, UUID requestId);

  /** What a mentee has asked, newest first. */
  List<Request> ofMentee(Place place, UUID menteeId);

  /** What a mentor was asked, first asked first. */
  List<Request> ofMentor(Place place, UUID mentorId);

  /** What a person asks or is asked, wherever it is, and that has not ended. */
  List<Request> alive(UUID tenantId, UUID personId);

  /** Everything that was asked in a place, first asked first. */
  List<Request> in(Place place);

  /**
   * Keeps a new request, in line at first.
   *
   * @param budget how many requests of one mentee may be alive at once
   * @throws org.tandem.tool.kernel.Rejection (no-request-left) beyond the budget; (already-asked)
   *     if one to the same mentor is alive
   */
  void add(Request request, int budget);

  /**
   * Changes the words of a living request.
   *
   * @return whether it was alive and of this version
   */
  boolean reword(Request request, String note);

  /**
   * Lets the mentor answer.
   *
   * @return whether it was in line
   */
  boolean open(Request request, Instant now, Instant expiresAt);

  /**
   * Puts it back in line.
   *
   * @return whether it was open
   */
  boolean close(Request request);

  /**
   * Ends it.
   *
   * @return whether it was alive
   */
  boolean end(Request request, RequestState how, Optional<DeclineReason> reason, Instant now);

  /** The places where something may be to be settled: where a request is alive. */
  List<Place> unsettled();
}
