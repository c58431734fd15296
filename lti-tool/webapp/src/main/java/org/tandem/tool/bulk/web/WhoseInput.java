package org.tandem.tool.bulk.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.tandem.tool.bulk.Batch;

/** Somebody in a course, as a page names them. */
public record WhoseInput(@NotNull UUID course, @NotNull UUID person) {
  /** The same without the page. */
  public Batch.Whose toWhose() {
    return new Batch.Whose(course, person);
  }
}
