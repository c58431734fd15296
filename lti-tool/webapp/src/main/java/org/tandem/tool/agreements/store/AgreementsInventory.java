package org.tandem.tool.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What a pair agrees on, and who signed it. */
@ApplicationScoped
class AgreementsInventory implements Inventory {
  private static final Topic AGREEMENT =
      Topic.of(
          "agreement", Purpose.WORK, Until.PAIR, Reader.SELF, Reader.PARTNER, Reader.THIRD_PARTY);
  private static final Topic SIGNATURES =
      Topic.of(
          "signatures", Purpose.PROVE, Until.PAIR, Reader.SELF, Reader.PARTNER, Reader.THIRD_PARTY);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("agreement", AGREEMENT)
            .rows(Rows.OF_PAIRS)
            .gives("engagement_id", "language", "created_at", "amending_by")
            .seals("amending_reason")
            .gives("amending_since")
            .holdsBack("tenant_id")
            .clearsWithThePair("amending_by = null, amending_reason = null, amending_since = null")
            .kept(),
        Holding.of("agreement_clause", AGREEMENT)
            .rows(Rows.OF_PAIRS)
            .gives("engagement_id", "clause_id")
            .seals("wording")
            .gives("changed_by", "changed_at")
            .holdsBack("id", "tenant_id", "version")
            .clearsWithThePair("wording = ''")
            .kept(),
        Holding.of("clause_entry", AGREEMENT)
            .rows("(" + Rows.OF_PERSON + " or " + Rows.OF_PAIRS + ")")
            .gives("id", "engagement_id", "clause_id", "kind")
            .seals("words")
            .gives("person_id", "made_at", "settled", "settled_by", "settled_at")
            .holdsBack("tenant_id")
            .deletes("person_id = :person and kind <> 'WRITTEN'")
            .clearsWithThePair("words = ''")
            .kept(),
        Holding.of("agreement_presence", AGREEMENT)
            .rows(Rows.OF_PERSON)
            .gives("engagement_id", "person_id", "clause_id", "seen_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .runsOut(Span.PAIR, Rows.OF_PAIR)
            .kept(),
        Holding.of("agreement_third_party", AGREEMENT)
            .rows("(" + Rows.OF_PERSON + " or " + Rows.OF_PAIRS + ")")
            .gives(
                "engagement_id",
                "person_id",
                "named_by",
                "named_at",
                "mentor_agreed_at",
                "mentee_agreed_at",
                "ended_at")
            .holdsBack("id", "tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("agreement_version", SIGNATURES)
            .rows(
                "("
                    + Rows.OF_PAIRS
                    + " or engagement_id in (select s.engagement_id from agreement_signature s"
                    + " where s.tenant_id = :tenant and s.person_id = :person"
                    + " and s.version_number = agreement_version.version_number))")
            .gives("engagement_id", "version_number")
            .seals("content")
            .gives(
                "content_hash", "state", "made_at", "replaced_by", "replaced_what", "replaced_at")
            .holdsBack("id", "tenant_id")
            .clearsWithThePair("content = ''")
            .kept(),
        Holding.of("agreement_signature", SIGNATURES)
            .rows("(" + Rows.OF_PERSON + " or " + Rows.OF_PAIRS + ")")
            .gives(
                "engagement_id",
                "version_number",
                "person_id",
                "side",
                "content_hash",
                "issuer",
                "subject",
                "deployment_id",
                "launched_at",
                "signed_at")
            .holdsBack("id", "tenant_id")
            .pseudonymises(Rows.OF_PERSON, "subject = ''")
            .kept());
  }
}
