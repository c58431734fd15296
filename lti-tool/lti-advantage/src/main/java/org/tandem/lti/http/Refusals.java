package org.tandem.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a platform's refusal says about trying again. */
final class Refusals {

  private static final Set<Integer> PASSING = Set.of(408, 425, 429);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private Refusals() {}

  static boolean isRetryable(int status, String answer) {
    return status >= 500 || PASSING.contains(status) || isThrottling(status, answer, false);
  }

  /** Canvas throttled with 403 and a body that says so, before it moved to 429. */
  static boolean isThrottling(int status, String answer, boolean saysWhen) {
    return status == 429
        || (status == 503 && saysWhen)
        || (status == 403 && answer.toLowerCase(Locale.ROOT).contains("rate limit exceeded"));
  }

  /** The {@code Retry-After} header in either of its forms (RFC 9110, section 10.2.3). */
  static Optional<Duration> retryAfter(PlatformResponse response) {
    return response.header("retry-after").flatMap(value -> parse(value.strip(), response));
  }

  private static Optional<Duration> parse(String value, PlatformResponse response) {
    try {
      if (!value.isEmpty() && value.length() < 10 && value.chars().allMatch(Character::isDigit)) {
        return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(value))));
      }
      ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      // Both dates come from the platform's clock, so a skew between the two machines cancels out.
      return response
          .header("date")
          .map(date -> ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(date -> bounded(Duration.between(date, until)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
