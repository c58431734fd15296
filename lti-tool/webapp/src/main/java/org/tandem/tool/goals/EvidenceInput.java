package org.tandem.tool.goals;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * What somebody shows, tidied and checked.
 *
 * @param text what can be seen
 * @param link where to see it
 * @param level the level it is to show
 */
public record EvidenceInput(String text, Optional<URI> link, int level) {
  private static final int LONGEST_LINK = 2_000;

  /**
   * Reads what was sent.
   *
   * @throws Rejection (invalid-evidence) with neither text nor link, or an unknown level;
   *     (invalid-link) for anything but an https address
   */
  public static EvidenceInput of(String text, String link, int level) {
    String tidy = PlainText.tidy(text, Evidence.LONGEST);
    Optional<URI> address = link.isBlank() ? Optional.empty() : Optional.of(address(link.strip()));
    if (tidy.isEmpty() && address.isEmpty()) {
      throw Rejection.invalid("invalid-evidence", "Write what can be seen, or give a link to it.");
    }
    if (!Goal.isLevel(level)) {
      throw Rejection.invalid("invalid-evidence", "Choose the level that this shows.");
    }
    return new EvidenceInput(tidy, address, level);
  }

  private static URI address(String link) {
    if (link.length() <= LONGEST_LINK) {
      try {
        URI uri = new URI(link);
        boolean web = "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        if (web && uri.getHost() != null && uri.getUserInfo() == null) {
          return uri;
        }
      } catch (URISyntaxException e) {
        throw invalidLink();
      }
    }
    throw invalidLink();
  }

  private static Rejection invalidLink() {
    return Rejection.invalid(
        "invalid-link", "Give the link as an address that begins with https://.");
  }
}
