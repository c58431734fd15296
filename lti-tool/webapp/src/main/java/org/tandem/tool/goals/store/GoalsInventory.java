package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Goals, how far they came, and the evidence for it. */
@ApplicationScoped
class GoalsInventory implements Inventory {
  private static final Topic GOALS =
      Topic.of("goals", Purpose.WORK, Until.PAIR, Reader.SELF, Reader.PARTNER);
  private static final Topic EVIDENCE =
      Topic.of("evidence", Purpose.PROVE, Until.PAIR, Reader.SELF, Reader.PARTNER);
  private static final Topic RATINGS =
      Topic.of(
          "ratings",
          Purpose.PROVE,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.INSTRUCTORS);

  /** A goal of the other's own is theirs alone. */
  private static final String NOT_THE_OTHERS = "(owner_id is null or owner_id = :person)";

  private static final String OF_OPEN_GOALS =
      Rows.OF_PAIRS
          + " and goal_id in (select g.id from goal g where g.tenant_id = :tenant"
          + " and (g.owner_id is null or g.owner_id = :person))";
  private static final String OF_OWN_GOALS =
      "goal_id in (select g.id from goal g where g.tenant_id = :tenant and g.owner_id = :person)";
  private static final String NO_WORDS =
      "title = '', much_less = '', somewhat_less = '', expected = '', somewhat_more = '',"
          + " much_more = '', reason = '', results = ''";
  private static final String SHOWN = "shown_by = :person";

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("goal", GOALS)
            .rows(Rows.OF_PAIRS + " and " + NOT_THE_OTHERS)
            .gives("id", "engagement_id")
            .seals("title")
            .gives("method")
            .seals(
                "reason",
                "much_less",
                "somewhat_less",
                "expected",
                "somewhat_more",
                "much_more",
                "results")
            .gives(
                "importance",
                "difficulty",
                "baseline",
                "due_on",
                "started_at",
                "owner_id",
                "mentor_agreed_at",
                "mentee_agreed_at")
            .holdsBack("tenant_id", "version")
            .clears("owner_id = :person", NO_WORDS)
            .clearsWithThePair(NO_WORDS)
            .kept(),
        Holding.of("milestone", GOALS)
            .rows(OF_OPEN_GOALS)
            .gives("id", "engagement_id", "goal_id")
            .seals("description")
            .gives("due_on", "mentor_reached_at", "mentee_reached_at")
            .holdsBack("tenant_id", "version")
            .clears(OF_OWN_GOALS, "description = ''")
            .clearsWithThePair("description = ''")
            .kept(),
        Holding.of("check_in", GOALS)
            .rows(OF_OPEN_GOALS)
            .gives("engagement_id", "goal_id", "side", "checked_at", "goal_level", "numbers")
            .seals("note")
            .holdsBack("id", "tenant_id", "version")
            .clears(OF_OWN_GOALS, "note = ''")
            .clearsWithThePair("note = ''")
            .kept(),
        Holding.of("goal_rating", RATINGS)
            .rows("(rater_id = :person or " + OF_OPEN_GOALS + ")")
            .gives(
                "engagement_id",
                "goal_id",
                "asked_at",
                "agreed_at",
                "goal_level",
                "rater_id",
                "given_at")
            .holdsBack("id", "tenant_id", "version")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("evidence", EVIDENCE)
            .rows("(shown_by = :person or " + OF_OPEN_GOALS + ")")
            .gives("id", "engagement_id", "goal_id")
            .seals("description", "link", "file_name")
            .gives("file_type", "file_size")
            .seals("file_hash")
            .gives("goal_level", "shown_by", "shown_at")
            .seals("question")
            .gives(
                "signed_by",
                "content_hash",
                "issuer",
                "subject",
                "deployment_id",
                "launched_at",
                "signed_at")
            .holdsBack("tenant_id", "version")
            .clears(
                SHOWN,
                "description = '', link = null, file_name = null, file_type = null,"
                    + " file_size = null, file_hash = null")
            .pseudonymises("signed_by = :person", "subject = ''")
            .clearsWithThePair(
                "description = '', link = null, file_name = null, file_type = null,"
                    + " file_size = null, file_hash = null, question = null")
            .kept(),
        Holding.of("evidence_file", EVIDENCE)
            .rows(
                "evidence_id in (select v.id from evidence v where v.tenant_id = :tenant"
                    + " and (v.shown_by = :person or v.engagement_id in (select n.id from engagement n"
                    + " where n.tenant_id = :tenant and (n.mentor_id = :person or n.mentee_id = :person))))")
            .gives("evidence_id", "engagement_id")
            .files("content", new Column.Elsewhere("evidence", "file_name"))
            .holdsBack("tenant_id")
            .deletes(
                "evidence_id in (select v.id from evidence v where v.tenant_id = :tenant"
                    + " and v.shown_by = :person)")
            .deletesWithThePair()
            .kept());
  }
}
