package org.tandem.tool.platforms;

import org.tandem.lti.http.PlatformCallFailed;

/** Puts a platform's failure into codes and words for the console. */
public final class CallFailure {

  private static final int LONGEST_QUOTE = 300;

  private CallFailure() {}

  /** Why, as a stable code. */
  public static String reason(PlatformCallFailed failure) {
    return switch (failure.kind()) {
      case REFUSED_ADDRESS -> "blocked-address";
      case UNREACHABLE -> "unreachable";
      case TIMEOUT -> "timeout";
      case TOO_LARGE, UNREADABLE -> "not-json";
      case TOKEN -> token(failure);
      case SCOPE -> "forbidden";
      case PAUSED -> "busy";
      case STATUS -> status(failure);
    };
  }

  /** What happened and, where the platform said something, its own words. */
  public static String words(PlatformCallFailed failure) {
    String answer = failure.answer().replaceAll("\\s+", " ").strip();
    boolean page = answer.startsWith("<");
    String quoted =
        answer.length() > LONGEST_QUOTE ? answer.substring(0, LONGEST_QUOTE) + "…" : answer;
    return answer.isEmpty() || page
        ? failure.getMessage()
        : failure.getMessage() + ". It said: " + quoted;
  }

  /** A column that is gone, say, is never what a token endpoint means by 404. */
  private static String token(PlatformCallFailed failure) {
    String reason = status(failure);
    return reason.equals("server-error") || reason.equals("busy") ? reason : "unauthorized";
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
