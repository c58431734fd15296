package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;

/** Programs and the activities that open them. */
@ApplicationScoped
class ProgramInventory implements Inventory {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "program",
            "id",
            "tenant_id",
            "name",
            "template_id",
            "template_version",
            "status",
            "created_at",
            "version",
            "pairing_method",
            "open_requests",
            "days_to_answer",
            "goal_method",
            "third_party",
            "objectives",
            "vocabulary"),
        Holding.impersonal(
            "activity",
            "id",
            "tenant_id",
            "program_id",
            "course_id",
            "widget",
            "title",
            "grading",
            "resource_link_id",
            "line_item_url",
            "version"));
  }
}
