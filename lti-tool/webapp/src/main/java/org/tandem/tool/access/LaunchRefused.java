package org.tandem.tool.access;

import java.util.List;

/** A login or launch that ends on an error page. */
public class LaunchRefused extends RuntimeException {
  private final Refusal refusal;
  private final transient List<String> frameAncestors;

  /**
   * With what an administrator may want to know.
   *
   * @param technical in English, without personal data or tokens
   * @param frameAncestors who may show the page in a frame; empty where no platform is known
   */
  public LaunchRefused(Refusal refusal, String technical, List<String> frameAncestors) {
    super(technical);
    this.refusal = refusal;
    this.frameAncestors = List.copyOf(frameAncestors);
  }

  /** Where no platform is known yet. */
  public LaunchRefused(Refusal refusal, String technical) {
    this(refusal, technical, List.of());
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** Who may show the page in a frame; empty where no platform is known. */
  public List<String> frameAncestors() {
    return frameAncestors;
  }
}
