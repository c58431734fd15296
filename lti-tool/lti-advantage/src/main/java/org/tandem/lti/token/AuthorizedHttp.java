package org.tandem.lti.token;

import java.util.Set;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;

/** Calls to a platform's services with an access token. */
public final class AuthorizedHttp {

  private final PlatformHttp http;
  private final AccessTokens tokens;

  /** Calls through {@code http} with tokens from {@code tokens}. */
  public AuthorizedHttp(PlatformHttp http, AccessTokens tokens) {
    this.http = http;
    this.tokens = tokens;
  }

  /**
   * Sends a request with a token that has the scopes. A token that the platform refuses with 401 is
   * dropped and the call made once more with a new one.
   *
   * @throws PlatformCallFailed when there is no answer with a 2xx status
   */
  public PlatformResponse send(ServiceClient client, Set<String> scopes, PlatformRequest request)
      throws PlatformCallFailed {
    String token = tokens.get(client, scopes);
    try {
      return http.send(request.bearer(token));
    } catch (PlatformCallFailed e) {
      if (e.status().orElse(0) != 401) {
        throw e;
      }
      tokens.drop(client, scopes, token);
      return http.send(request.bearer(tokens.get(client, scopes)));
    }
  }
}
