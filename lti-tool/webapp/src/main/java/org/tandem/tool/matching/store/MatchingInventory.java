package org.tandem.tool.matching.store;

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

/** What people say for being matched, and the runs that matched them. */
@ApplicationScoped
class MatchingInventory implements Inventory {
  private static final Topic PROFILE =
      Topic.of(
          "profile",
          Purpose.MATCH,
          Until.PROFILE,
          Reader.SELF,
          Reader.CANDIDATES,
          Reader.INSTRUCTORS);
  private static final Topic RUNS =
      Topic.of("match-runs", Purpose.MATCH, Until.RUN, Reader.SELF, Reader.INSTRUCTORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("participation", PROFILE)
            .rows(Rows.OF_PERSON)
            .gives("id", "program_id", "course_id", "person_id", "side")
            .givesJson("draft", "profile")
            .gives("given_at", "saved_at")
            .holdsBack("tenant_id", "import_id", "version")
            .deletes(Rows.OF_PERSON)
            .runsOut(
                Span.PROFILE,
                "program_id = :program and saved_at < :before and not exists"
                    + " (select e.id from engagement e where e.tenant_id = :tenant"
                    + " and e.program_id = :program and (e.ended_at >= :before"
                    + " or (e.ended_at is null"
                    + " and not (e.state = 'PROPOSED' and e.expires_at < :before)))"
                    + " and (e.mentor_id = participation.person_id"
                    + " or e.mentee_id = participation.person_id))")
            .kept(),
        // What somebody said goes out of it with them, by what leaves it in code.
        Holding.of("match_run", RUNS)
            .rows("run_by = :person")
            .gives(
                "id",
                "program_id",
                "course_id",
                "run_by",
                "run_at",
                "state",
                "published_at",
                "redacted_at")
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
            .keeps(Fate.PSEUDONYMISED)
            .keeps(Fate.KEPT_AS_RECORD)
            .runsOut(
                Span.RUN,
                "program_id = :program and run_at < :before"
                    + " and state not in ('QUEUED', 'RUNNING')")
            .kept(),
        Holding.impersonal("match_settings", "program_id", "tenant_id", "settings", "version"));
  }
}
