package org.tandem.tool.agreements;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The measurable outcomes that belong into an agreement; whoever keeps goals provides them. */
public interface MeasurableOutcomes {
  /**
   * An outcome that can be measured: scale, baseline and date are there.
   *
   * @param id its id
   * @param title in a few words
   * @param content all of it, as it goes into the agreement
   */
  record Outcome(UUID id, String title, JsonObject content) {
    /** The day by which it is to be reached. */
    Optional<LocalDate> dueOn() {
      return AgreementLint.day(content.getString("dueOn", ""));
    }
  }

  /** The measurable outcomes of a pair, oldest first. */
  List<Outcome> of(UUID tenantId, UUID engagementId);

  /** Both signed an agreement with these outcomes: from now on they hold. */
  void agreed(UUID tenantId, UUID engagementId, Set<UUID> outcomeIds);
}
