package org.tandem.lti.notices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.Claims;
import org.tandem.lti.Launch;

/**
 * Where a platform lets a tool say which notices it wants (PNS 1.0, section 3.2).
 *
 * @param url the service; the platform's word, to be checked before it is called
 * @param types the notices it can send, such as {@code LtiContextCopyNotice}
 */
public record NotificationService(URI url, List<String> types) {

  /** The claim of a launch. */
  public static final String CLAIM =
      "https://purl.imsglobal.org/spec/lti/claim/platformnotificationservice";

  /** The scope of the service. */
  public static final String SCOPE = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

  /** A notice to try the way with. */
  public static final String HELLO_WORLD = "LtiHelloWorldNotice";

  /** A course was copied. */
  public static final String CONTEXT_COPY = "LtiContextCopyNotice";

  /** Keeps its own copy. */
  public NotificationService {
    types = List.copyOf(types);
  }

  /** What a launch offers; empty where the platform has no such service. */
  public static Optional<NotificationService> of(Launch launch) {
    return launch
        .claims()
        .object(CLAIM)
        .flatMap(
            claim ->
                address(claim)
                    .map(
                        url ->
                            new NotificationService(url, claim.strings("notice_types_supported"))));
  }

  private static Optional<URI> address(Claims claim) {
    try {
      return claim
          .nonBlank("platform_notification_service_url")
          .map(URI::create)
          .filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
