package org.tandem.tool.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Who asked to take part, and what was decided. */
@ApplicationScoped
class AdmissionInventory implements Inventory {
  private static final Topic APPLICATION =
      Topic.of("application", Purpose.MATCH, Until.PROFILE, Reader.SELF, Reader.INSTRUCTORS);

  private static final Topic DECISIONS =
      Topic.of(
          "decisions", Purpose.PROTECT, Until.REGISTRATION, Reader.SELF, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("application", APPLICATION)
            .rows(Rows.OF_PERSON)
            .gives(
                "program_id",
                "course_id",
                "person_id",
                "side",
                "cohort",
                "state",
                "applied_at",
                "reason",
                "decided_at",
                "told_at")
            .holdsBack("tenant_id", "decided_by", "tell_after", "version")
            .deletes(Rows.OF_PERSON)
            .runsOut(
                Span.PROFILE,
                "program_id = :program and coalesce(decided_at, applied_at) < :before"
                    + " and "
                    + Rows.withoutProfile("application.person_id"))
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("application_reminder", DECISIONS)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "course_id", "person_id", "told_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.impersonal("admission_policy", "program_id", "tenant_id", "policy", "version"));
  }
}
