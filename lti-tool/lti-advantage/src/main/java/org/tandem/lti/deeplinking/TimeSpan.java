package org.tandem.lti.deeplinking;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * From when until when a link is available, or takes submissions.
 *
 * @param start the first moment
 * @param end the last moment
 */
public record TimeSpan(Optional<Instant> start, Optional<Instant> end) {

  Map<String, Object> toClaims() {
    return new Fields().set("startDateTime", start).set("endDateTime", end).toMap();
  }
}
