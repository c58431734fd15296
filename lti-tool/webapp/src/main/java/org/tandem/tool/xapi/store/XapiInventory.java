package org.tandem.tool.xapi.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What was told to a learning record store. */
@ApplicationScoped
class XapiInventory implements Inventory {
  private static final Topic STATEMENTS =
      Topic.of("statements", Purpose.ACCOUNT, Until.REGISTRATION, Reader.RECORD_STORE);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("xapi_statement", STATEMENTS)
            .rows(Rows.OF_PERSON)
            .gives("id", "person_id", "fact", "subject_id", "happened_at", "state", "told_at")
            .givesJson("content")
            .holdsBack("tenant_id", "error")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.impersonal(
            "xapi_store",
            "tenant_id",
            "switched_on",
            "endpoint",
            "user_name",
            "sealed_password",
            "speaks",
            "since",
            "next_at",
            "failures",
            "error",
            "version"));
  }
}
