package org.tandem.lti.deeplinking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A link that launches the tool (Deep Linking 2.0, 3.3). Build one with {@link #titled}.
 *
 * <p>Put a stable id of your own into {@code custom} and into the line item's resource id: the
 * platform's resource link id changes when a course is copied.
 */
public final class LtiResourceLinkItem implements ContentItem {

  private final Map<String, Object> claims;

  private LtiResourceLinkItem(Map<String, Object> claims) {
    this.claims = claims;
  }

  /** Begins a link with this title. */
  public static Builder titled(String title) {
    return new Builder(title);
  }

  @Override
  public String type() {
    return "ltiResourceLink";
  }

  @Override
  public Map<String, Object> toClaims() {
    return claims;
  }

  /** Collects the parts of a link; every part but the title is optional. */
  public static final class Builder {

    private final Fields fields = new Fields().set("type", "ltiResourceLink");
    private final Map<String, String> custom = new LinkedHashMap<>();

    private Builder(String title) {
      fields.set("title", title);
    }

    /** The target of the launch; without one the platform uses the tool's default. */
    public Builder url(URI url) {
      fields.set("url", url);
      return this;
    }

    /** What is written below the link. */
    public Builder text(String text) {
      fields.set("text", text);
      return this;
    }

    /** A small picture, in pixels. */
    public Builder icon(URI url, int width, int height) {
      fields.set("icon", image(url, width, height));
      return this;
    }

    /** A larger picture, in pixels. */
    public Builder thumbnail(URI url, int width, int height) {
      fields.set("thumbnail", image(url, width, height));
      return this;
    }

    /** Opens in a window of this name. */
    public Builder window(String targetName) {
      fields.set("window", Map.of("targetName", targetName));
      return this;
    }

    /** Opens in a frame of this size, in pixels. */
    public Builder iframe(int width, int height) {
      fields.set("iframe", new Fields().set("width", width).set("height", height).toMap());
      return this;
    }

    /** A custom parameter that comes back with every launch of the link. */
    public Builder custom(String name, String value) {
      custom.put(name, value);
      return this;
    }

    /** The gradebook column to make with the link. */
    public Builder lineItem(LinkLineItem lineItem) {
      fields.set("lineItem", lineItem.toClaims());
      return this;
    }

    /** When the link is available. */
    public Builder available(TimeSpan span) {
      fields.set("available", span.toClaims());
      return this;
    }

    /** When the link takes submissions. */
    public Builder submission(TimeSpan span) {
      fields.set("submission", span.toClaims());
      return this;
    }

    /** The finished link. */
    public LtiResourceLinkItem build() {
      Map<String, Object> claims = new LinkedHashMap<>(fields.toMap());
      if (!custom.isEmpty()) {
        claims.put("custom", Map.copyOf(custom));
      }
      return new LtiResourceLinkItem(java.util.Collections.unmodifiableMap(claims));
    }

    private static Map<String, Object> image(URI url, int width, int height) {
      return new Fields().set("url", url).set("width", width).set("height", height).toMap();
    }
  }
}
