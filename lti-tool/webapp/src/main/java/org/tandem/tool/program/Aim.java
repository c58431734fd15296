package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;

/**
 * A result that programs of a template are often wanted for: where somebody begins who knows what
 * should be different, and not yet how.
 *
 * @param id stable name within the template
 * @param text the result, as an objective's text begins
 * @param why why this template serves it; none where that goes without saying
 * @param indicators how one will usually know
 */
public record Aim(String id, LocalText text, Optional<LocalText> why, List<Indicator> indicators) {

  /** Copies what it is given. */
  public Aim {
    indicators = List.copyOf(indicators);
  }

  /** Whether an objective began as this, in any language. */
  boolean began(Objective objective) {
    return text.byLanguage().containsValue(objective.text());
  }

  /** What was wanted in the end, known by what it is known by now. */
  Aim as(Objective objective) {
    return new Aim(id, text, why, objective.indicators());
  }
}
