package org.tandem.lti.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a tool's keys are published, sign and go, so that no platform ever meets a signature by a
 * key that it could not know: publish the new key, wait until every cached copy of the key set is
 * older than platforms keep one, sign with it, and withdraw the old key long after its last
 * signature (Security Framework 1.0, section 7.2).
 *
 * @param lead from publication to the first signature; longer than platforms keep a key set
 * @param overlap how long the old key stays published after its last signature
 */
public record KeyRotation(Duration lead, Duration overlap) {

  /** A day, longer than any platform is known to keep a key set, and thirty days. */
  public static final KeyRotation USUAL =
      new KeyRotation(Duration.ofHours(24), Duration.ofDays(30));

  /** At once: for a key that got out. Platforms that keep key sets fail until they look again. */
  public static final KeyRotation URGENT = new KeyRotation(Duration.ZERO, Duration.ZERO);

  /**
   * The life of one key.
   *
   * @param kid the key's id
   * @param publishedAt from when it is in the key set
   * @param signsFrom from when it signs, until a younger key does
   * @param withdrawnAt from when it is not in the key set any more, once that is known
   */
  public record Life(
      String kid, Instant publishedAt, Instant signsFrom, Optional<Instant> withdrawnAt) {

    /** The life of the first key, which nobody can have cached another in place of. */
    public static Life first(String kid, Instant now) {
      return new Life(kid, now, now, Optional.empty());
    }

    /** Whether it is in the key set. */
    public boolean isPublished(Instant now) {
      return !publishedAt.isAfter(now) && withdrawnAt.filter(at -> !at.isAfter(now)).isEmpty();
    }
  }

  /** The life of a key that is published now and takes over after the wait. */
  public Life next(String kid, Instant now) {
    return new Life(kid, now, now.plus(lead), Optional.empty());
  }

  /** When the keys that sign until then are withdrawn. */
  public Instant withdrawal(Life next) {
    return next.signsFrom().plus(overlap);
  }

  /** The key that signs: of those whose time has come, the one whose time came last. */
  public static Optional<Life> signing(List<Life> keys, Instant now) {
    return keys.stream()
        .filter(key -> key.isPublished(now) && !key.signsFrom().isAfter(now))
        .max(Comparator.comparing(Life::signsFrom).thenComparing(Life::kid));
  }

  /** The youngest key, signing or waiting for it: what a schedule looks at. */
  public static Optional<Life> youngest(List<Life> keys) {
    return keys.stream().max(Comparator.comparing(Life::publishedAt).thenComparing(Life::kid));
  }
}
