package org.tandem.lti.deeplinking;

import java.util.Map;
import java.util.Optional;

/**
 * A fragment of HTML that the platform embeds.
 *
 * @param html the fragment; the platform cleans it in its own way
 * @param title what people read on it
 * @param text what is written below it
 */
public record HtmlItem(String html, Optional<String> title, Optional<String> text)
    implements ContentItem {

  @Override
  public String type() {
    return "html";
  }

  @Override
  public Map<String, Object> toClaims() {
    return new Fields()
        .set("type", type())
        .set("html", html)
        .set("title", title)
        .set("text", text)
        .toMap();
  }
}
