package org.tandem.tool.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * A mentee's question to a mentor whether they would become a pair.
 *
 * @param id ours
 * @param place program and course
 * @param menteeId who asks
 * @param mentorId who is asked
 * @param note a few words of the mentee, up to {@link #LONGEST_NOTE} characters; may be empty
 * @param state how far it has come
 * @param reason why the mentor declined, if they said so; private
 * @param askedAt when it was sent; the line is in this order
 * @param openedAt since when the mentor can answer; none while in line
 * @param expiresAt until when the mentor can answer; none while in line
 * @param endedAt when nothing more could come of it
 * @param version for optimistic locking
 */
public record Request(
    UUID id,
    Place place,
    UUID menteeId,
    UUID mentorId,
    String note,
    RequestState state,
    Optional<DeclineReason> reason,
    Instant askedAt,
    Optional<Instant> openedAt,
    Optional<Instant> expiresAt,
    Optional<Instant> endedAt,
    long version) {

  /** Most characters of a note. */
  public static final int LONGEST_NOTE = 1000;

  /** Whether the mentor can answer at this moment. */
  public boolean isAnswerable(Instant now) {
    return state == RequestState.OPEN && expiresAt.filter(now::isBefore).isPresent();
  }

  /** Whether the mentor said no for good, so that the two are not matched again. */
  public boolean isRefusedForGood() {
    return state == RequestState.DECLINED && reason.filter(DeclineReason::isForNow).isEmpty();
  }
}
