package org.tandem.lti.token;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.keys.ToolKey;

/** A tool that a local platform knows. */
public final class Clients {

  private static final ToolKey KEY = ToolKey.generate();

  private Clients() {}

  /** The tool, asking for tokens at {@code /token} of the server. */
  public static ServiceClient at(LocalServer server) {
    URI token = server.uri("/token");
    return new ServiceClient("one", "client-1", token, token.toString(), Optional.of("1"), KEY);
  }

  /** Calls with tokens. */
  public static AuthorizedHttp http() {
    return at(Clock.systemUTC());
  }

  static AuthorizedHttp at(Clock clock) {
    return new AuthorizedHttp(LocalServer.http(), tokens(clock), clock);
  }

  static AccessTokens tokens(Clock clock) {
    return new AccessTokens(LocalServer.http(), clock, () -> UUID.randomUUID().toString());
  }

  /** A server that gives out tokens. */
  public static LocalServer platform() {
    return LocalServer.plain()
        .on(
            "/token",
            200,
            "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}");
  }
}
