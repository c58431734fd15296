package org.tandem.lti.token;

import java.time.Clock;
import java.util.Set;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;

/**
 * Calls to a platform's services with an access token, which keep the platform's limits: after it
 * asked for fewer calls, none is made until the time it named. Safe for use by many threads.
 */
public final class AuthorizedHttp {

  private final PlatformHttp http;
  private final AccessTokens tokens;
  private final Pauses pauses;

  /** Calls through {@code http} with tokens from {@code tokens}. */
  public AuthorizedHttp(PlatformHttp http, AccessTokens tokens, Clock clock) {
    this.http = http;
    this.tokens = tokens;
    this.pauses = new Pauses(clock);
  }

  /**
   * Sends a request with a token that has the scopes. A token that the platform refuses with 401 is
   * dropped and the call made once more with a new one; where that is refused as well, it is given
   * up for now, as a failure that may pass.
   *
   * @throws PlatformCallFailed when there is no answer with a 2xx status; of kind PAUSED when no
   *     call was made because the platform wants fewer
   */
  public PlatformResponse send(ServiceClient client, Set<String> scopes, PlatformRequest request)
      throws PlatformCallFailed {
    pauses.requireNone(client);
    try {
      return withToken(client, scopes, request);
    } catch (PlatformCallFailed e) {
      pauses.note(client, e);
      throw e;
    }
  }

  private PlatformResponse withToken(
      ServiceClient client, Set<String> scopes, PlatformRequest request) throws PlatformCallFailed {
    String token = tokens.get(client, scopes);
    try {
      return http.send(request.bearer(token));
    } catch (PlatformCallFailed e) {
      if (!isTokenRefused(e)) {
        throw e;
      }
      tokens.drop(client, scopes, token);
    }
    String fresh = tokens.get(client, scopes);
    try {
      return http.send(request.bearer(fresh));
    } catch (PlatformCallFailed e) {
      if (!isTokenRefused(e)) {
        throw e;
      }
      tokens.drop(client, scopes, fresh);
      throw PlatformCallFailed.freshTokenRefused(e);
    }
  }

  private static boolean isTokenRefused(PlatformCallFailed failure) {
    return failure.status().orElse(0) == 401;
  }
}
