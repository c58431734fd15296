package org.tandem.tool.summaries.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Who asked for the summary by mail. */
@ApplicationScoped
class SummariesInventory implements Inventory {
  private static final Topic SUMMARIES =
      Topic.of("summary-mails", Purpose.REMIND, Until.CHANGED, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("summary_mail", SUMMARIES)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "rhythm", "weekday", "time_zone", "next_at", "failures")
            .holdsBack("tenant_id", "version")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("summary_mail_program", SUMMARIES)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "program_id")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
