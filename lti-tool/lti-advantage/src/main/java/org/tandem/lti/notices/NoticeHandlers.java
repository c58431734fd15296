package org.tandem.lti.notices;

import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.lti.token.ServiceClient;

/** Tells a platform which notices go where (PNS 1.0, section 3.3). */
public final class NoticeHandlers {

  private static final JsonProvider JSON = JsonProvider.provider();

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public NoticeHandlers(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * Sets where notices of a type go; there is one handler for each type.
   *
   * @param handler where to, on the tool's own domain; empty to get none any more
   * @throws PlatformCallFailed when the platform refuses
   */
  public void set(
      ServiceClient client, NotificationService service, String type, Optional<URI> handler)
      throws PlatformCallFailed {
    String body =
        JSON.createObjectBuilder()
            .add("notice_type", type)
            .add("handler", handler.map(URI::toString).orElse(""))
            .build()
            .toString();
    http.send(
        client,
        Set.of(NotificationService.SCOPE),
        PlatformRequest.put(service.url(), "application/json", body).to(PlatformService.NOTICES));
  }
}
