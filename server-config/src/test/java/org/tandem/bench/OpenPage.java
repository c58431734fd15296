package org.tandem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.bench.Launches.Opened;

/**
 * A page that a launch opened, and what it sends with each request to the API.
 *
 * @param cookies the value of the Cookie header
 * @param launch the launch that it is the page of
 * @param csrf what only this page knows
 */
public record OpenPage(String cookies, String launch, String csrf) {
  private static final Pattern CONFIG = Pattern.compile("\"(launch|csrf)\":\"([^\"]+)\"");

  /**
   * Reads it.
   *
   * @throws IOException where the text is no such page
   */
  public static OpenPage of(Opened visit, String html) throws IOException {
    Optional<String> launch = Optional.empty();
    Optional<String> csrf = Optional.empty();
    Matcher config = CONFIG.matcher(html);
    while (config.find()) {
      if (config.group(1).equals("csrf")) {
        csrf = Optional.of(config.group(2));
      } else {
        launch = Optional.of(config.group(2));
      }
    }
    if (launch.isEmpty() || csrf.isEmpty()) {
      throw new IOException("The page did not open: " + html);
    }
    return new OpenPage(visit.cookies(), launch.get(), csrf.get());
  }

  /** A request to an address, as the page sends it. */
  public HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Cookie", cookies)
        .header("Tandem-Launch", launch)
        .header("Tandem-CSRF", csrf);
  }
}
