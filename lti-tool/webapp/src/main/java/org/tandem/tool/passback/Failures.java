package org.tandem.tool.passback;

import java.util.Optional;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.outbox.Result;

/** Puts a platform's failure into words and codes for the console. */
final class Failures {

  private Failures() {}

  /** A failure that may pass or may not, by what the platform said. */
  static Result result(PlatformCallFailed failure) {
    return failure.retryable()
        ? new Result.Later(reason(failure), words(failure), failure.retryAfter())
        : new Result.Impossible(reason(failure), words(failure));
  }

  /** A registration that may not be called: nothing is lost, and it goes on once it is approved. */
  static Result inactive() {
    return new Result.Later(
        "registration-inactive",
        "The registration with this platform is not active. Approve it in the console.",
        Optional.empty());
  }

  static String reason(PlatformCallFailed failure) {
    return switch (failure.kind()) {
      case REFUSED_ADDRESS -> "blocked-address";
      case UNREACHABLE -> "unreachable";
      case TIMEOUT -> "timeout";
      case TOO_LARGE, UNREADABLE -> "not-json";
      case SCOPE -> "forbidden";
      case PAUSED -> "busy";
      case STATUS -> status(failure);
    };
  }

  /** What happened and, where the platform said something, its own words. */
  static String words(PlatformCallFailed failure) {
    String answer = failure.answer().replaceAll("\\s+", " ").strip();
    boolean page = answer.startsWith("<");
    String quoted = answer.length() > 300 ? answer.substring(0, 300) + "…" : answer;
    return answer.isEmpty() || page
        ? failure.getMessage()
        : failure.getMessage() + ". It said: " + quoted;
  }

  private static String status(PlatformCallFailed failure) {
    int status = failure.status().orElse(0);
    if (status >= 500) {
      return "server-error";
    }
    return switch (status) {
      case 401 -> "unauthorized";
      case 403 -> failure.retryable() ? "busy" : "forbidden";
      case 404, 410 -> "not-found";
      case 408, 425, 429 -> "busy";
      default -> "refused";
    };
  }
}
