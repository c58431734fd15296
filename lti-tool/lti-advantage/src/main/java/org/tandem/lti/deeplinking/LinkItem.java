package org.tandem.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A plain web address, opened without a launch.
 *
 * @param url the address
 * @param title what people read on it
 * @param text what is written below it
 */
public record LinkItem(URI url, Optional<String> title, Optional<String> text)
    implements ContentItem {

  @Override
  public String type() {
    return "link";
  }

  @Override
  public Map<String, Object> toClaims() {
    return new Fields()
        .set("type", type())
        .set("url", url.toString())
        .set("title", title)
        .set("text", text)
        .toMap();
  }
}
