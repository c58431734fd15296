package org.tandem.tool.access;

import java.util.List;
import java.util.Optional;
import org.tandem.lti.ReturnAddress;

/** A login or launch that ends on an error page. */
public class LaunchRefused extends RuntimeException {
  private final Refusal refusal;
  private final transient List<String> frameAncestors;
  private final transient Optional<ReturnAddress> wayBack;

  /**
   * With what an administrator may want to know.
   *
   * @param technical in English, without personal data or tokens
   * @param frameAncestors who may show the page in a frame; empty where no platform is known
   */
  public LaunchRefused(Refusal refusal, String technical, List<String> frameAncestors) {
    this(refusal, technical, frameAncestors, Optional.empty());
  }

  /** With the way back to the platform, which has been checked to be one. */
  LaunchRefused(
      Refusal refusal,
      String technical,
      List<String> frameAncestors,
      Optional<ReturnAddress> wayBack) {
    super(technical);
    this.refusal = refusal;
    this.frameAncestors = List.copyOf(frameAncestors);
    this.wayBack = wayBack;
  }

  /** Where no platform is known yet. */
  public LaunchRefused(Refusal refusal, String technical) {
    this(refusal, technical, List.of());
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** Where the person can be sent back to, if the launch said and it is the platform's. */
  public Optional<ReturnAddress> wayBack() {
    return wayBack;
  }

  /** Who may show the page in a frame; empty where no platform is known. */
  public List<String> frameAncestors() {
    return frameAncestors;
  }
}
