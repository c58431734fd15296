package org.tandem.tool.program;

import java.util.List;

/**
 * A result that programs are often wanted for, with the design that serves it: where somebody
 * begins who knows what should be different, and not yet how.
 *
 * @param id stable name
 * @param text the result, as an objective's text begins
 * @param templateId the template that serves it
 * @param why why that one
 * @param indicators how one will usually know
 */
public record Aim(
    String id, LocalText text, String templateId, LocalText why, List<Indicator> indicators) {

  /** Copies what it is given. */
  public Aim {
    indicators = List.copyOf(indicators);
  }
}
