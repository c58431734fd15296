package org.tandem.tool.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes ids: UUIDs of version 7 (RFC 9562 section 5.7), so that they sort by the time they were
 * made and new rows land beside each other in an index.
 */
@ApplicationScoped
public class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new id, unique across nodes. */
  public UUID next() {
    return next(Clock.systemUTC().millis());
  }

  static UUID next(long epochMillis) {
    long random = RANDOM.nextLong();
    long high = (epochMillis << 16) | 0x7000L | (random >>> 52);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
