package org.tandem.lti;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a person can be sent back to in the platform, with a word for them and one for the
 * platform's log (LTI core 5.4.4). The address is the platform's word: compare its origin with what
 * is known of the registration before a browser is sent there.
 *
 * @param uri the launch's {@code return_url}
 */
public record ReturnAddress(URI uri) {

  /** The return address of a launch, if it brings one that is a web address. */
  public static Optional<ReturnAddress> of(Launch launch) {
    return launch.presentation().returnUrl().flatMap(Addresses::web).map(ReturnAddress::new);
  }

  /** After something that went well; the message is for the person. */
  public URI withMessage(String message) {
    return with("lti_msg", message);
  }

  /** After something that did not: a message for the person, another for the platform's log. */
  public URI withError(String message, String log) {
    return new ReturnAddress(with("lti_errormsg", message)).with("lti_errorlog", log);
  }

  // Before a fragment, and beside a query that is there already.
  private URI with(String name, String text) {
    String all = uri.toString();
    int hash = all.indexOf('#');
    String base = hash < 0 ? all : all.substring(0, hash);
    String fragment = hash < 0 ? "" : all.substring(hash);
    String value = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(base + (base.contains("?") ? "&" : "?") + name + "=" + value + fragment);
  }
}
