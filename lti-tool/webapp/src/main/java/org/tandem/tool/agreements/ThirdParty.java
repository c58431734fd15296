package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Side;

/**
 * Somebody who is to be a party to an agreement besides the two: a sponsor, or an instructor of the
 * course. They see nothing before both of the two have let them in.
 *
 * @param id ours
 * @param engagementId whose agreement
 * @param personId who
 * @param namedBy who named them
 * @param namedAt when
 * @param mentorAgreedAt when the mentor let them in
 * @param menteeAgreedAt when the mentee did
 * @param endedAt when they ceased to be it
 */
public record ThirdParty(
    UUID id,
    UUID engagementId,
    UUID personId,
    UUID namedBy,
    Instant namedAt,
    Optional<Instant> mentorAgreedAt,
    Optional<Instant> menteeAgreedAt,
    Optional<Instant> endedAt) {

  /** Whether it has not ended. */
  public boolean isLive() {
    return endedAt.isEmpty();
  }

  /** Whether this one of the two has let them in. */
  public boolean isAgreedBy(Side side) {
    return (side == Side.MENTOR ? mentorAgreedAt : menteeAgreedAt).isPresent();
  }

  /** Since when they are in; not before both of the two have let them in. */
  public Optional<Instant> since() {
    return mentorAgreedAt.isEmpty() || menteeAgreedAt.isEmpty()
        ? Optional.empty()
        : Stream.of(mentorAgreedAt, menteeAgreedAt)
            .flatMap(Optional::stream)
            .max(Instant::compareTo);
  }

  ThirdParty agreedBy(Side side, Instant now) {
    return new ThirdParty(
        id,
        engagementId,
        personId,
        namedBy,
        namedAt,
        side == Side.MENTOR ? Optional.of(now) : mentorAgreedAt,
        side == Side.MENTEE ? Optional.of(now) : menteeAgreedAt,
        endedAt);
  }
}
