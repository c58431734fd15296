package org.tandem.tool.passback;

import java.util.Optional;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.platforms.CallFailure;

/** What a platform's failure means for a message. */
final class Failures {

  private Failures() {}

  /** A failure that may pass or may not, by what the platform said. */
  static Result result(PlatformCallFailed failure) {
    return failure.retryable()
        ? new Result.Later(
            CallFailure.reason(failure), CallFailure.words(failure), failure.retryAfter())
        : new Result.Impossible(CallFailure.reason(failure), CallFailure.words(failure));
  }

  /** A registration that may not be called: nothing is lost, and it goes on once it is approved. */
  static Result inactive() {
    return new Result.Later(
        "registration-inactive",
        "The registration with this platform is not active. Approve it in the console.",
        Optional.empty());
  }
}
