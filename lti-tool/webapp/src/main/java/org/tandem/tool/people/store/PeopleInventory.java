package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** People, and the courses they are in. */
@ApplicationScoped
class PeopleInventory implements Inventory {
  private static final Topic IDENTITY =
      Topic.of(
          "identity",
          Purpose.LET_IN,
          Until.TAKING_PART,
          Reader.SELF,
          Reader.PARTNER,
          Reader.CANDIDATES,
          Reader.INSTRUCTORS,
          Reader.ADMINISTRATORS);
  private static final Topic COURSES =
      Topic.of("courses", Purpose.LET_IN, Until.TAKING_PART, Reader.SELF, Reader.INSTRUCTORS);

  private static final Topic ADMINISTRATOR =
      Topic.of("administrator", Purpose.LET_IN, Until.TAKING_PART, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("person", IDENTITY)
            .rows("id = :person")
            .gives(
                "id",
                "subject",
                "name",
                "email",
                "locale",
                "own_name",
                "test_user",
                "seen_at",
                "updated_at")
            .holdsBack("tenant_id", "erased_at")
            .pseudonymises(
                "id = :person",
                "subject = concat('erased:', cast(id as varchar(36))), name = 'Former participant',"
                    + " own_name = false, email = null, locale = null, erased_at = current_timestamp")
            .kept(),
        Holding.of("membership", COURSES)
            .rows(Rows.OF_PERSON)
            .gives("id", "course_id", "person_id", "role", "active", "course_groups", "updated_at")
            .holdsBack("tenant_id")
            .pseudonymises(Rows.OF_PERSON, "active = false, course_groups = null")
            .kept(),
        Holding.of("administrator", ADMINISTRATOR)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "told_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        // So that no roster brings somebody back who was erased.
        Holding.of("erased_subject", IDENTITY)
            .holdsBack("tenant_id", "mark", "erased_at")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.impersonal("minimal_registration", "tenant_id", "since"),
        Holding.impersonal(
            "course",
            "id",
            "tenant_id",
            "deployment_id",
            "context_id",
            "title",
            "memberships_url",
            "line_items_url",
            "ags_scopes",
            "groups_url",
            "group_sets_url",
            "updated_at"));
  }
}
