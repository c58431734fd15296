package org.tandem.tool.matching.store;

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

/** What people say for being matched, and the runs that matched them. */
@ApplicationScoped
class MatchingInventory implements Inventory {
  private static final Topic PROFILE =
      Topic.of(
          "profile",
          Purpose.MATCH,
          Until.TAKING_PART,
          Reader.SELF,
          Reader.CANDIDATES,
          Reader.INSTRUCTORS);
  private static final Topic RUNS =
      Topic.of("match-runs", Purpose.MATCH, Until.TAKING_PART, Reader.SELF, Reader.INSTRUCTORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("participation", PROFILE)
            .rows(Rows.OF_PERSON)
            .gives("id", "program_id", "course_id", "person_id", "side")
            .givesJson("draft", "profile")
            .gives("given_at")
            .holdsBack("tenant_id", "import_id", "version")
            .deletes(Rows.OF_PERSON)
            .kept(), // A run repeats what everybody in it said: the person's own part of that
        // stands in their profile, and
        // no run outlives somebody in it.
        Holding.of("match_run", RUNS)
            .rows("run_by = :person")
            .gives("id", "program_id", "course_id", "run_by", "run_at", "state", "published_at")
            .holdsBack(
                "tenant_id",
                "inputs_hash",
                "inputs",
                "result",
                "result_hash",
                "solver",
                "progress",
                "claim",
                "heard_at",
                "failure",
                "version")
            .deletes(
                "course_id in (select m.course_id from membership m where m.tenant_id = :tenant"
                    + " and m.person_id = :person)"
                    + " and cast(inputs as varchar) like concat('%', cast(:person as varchar(36)), '%')")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.impersonal("match_settings", "program_id", "tenant_id", "settings", "version"));
  }
}
