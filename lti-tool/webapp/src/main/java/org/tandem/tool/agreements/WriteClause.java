package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/**
 * Writes one clause; what the other person writes elsewhere is never touched, and a text that comes
 * too late is kept and offered.
 */
@Dependent
@Transactional
public class WriteClause {
  private final AgreementGuard guard;
  private final Agreements agreements;
  private final ClauseHistory history;
  private final Composer composer;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public WriteClause(
      AgreementGuard guard,
      Agreements agreements,
      ClauseHistory history,
      Composer composer,
      People people,
      Clock clock) {
    this.guard = guard;
    this.agreements = agreements;
    this.history = history;
    this.composer = composer;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Replaces the text of a clause.
   *
   * @param seen the version of the clause that the writer began from
   * @return the clause as it is now; unchanged where the text is the same
   * @throws Rejection (clause-changed) with the other's text, where the clause has moved on;
   *     (agreement-signed) once both have signed
   */
  public ClauseText write(Visit visit, UUID engagementId, String clauseId, String text, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    if (!Clauses.exists(composer.program(pair).template(), clauseId)) {
      throw Rejection.notFound("clause");
    }
    requireUnsigned(visit, pair);
    String tidy = PlainText.tidy(text, Clauses.LONGEST);
    ClauseText present = present(visit, pair, clauseId);
    if (present.text().equals(tidy)) {
      return present;
    }
    if (present.version() != seen) {
      history.setAside(pair, clauseId, tidy, visit.personId());
      throw changed(visit, present);
    }
    ClauseText written =
        agreements.write(
            visit.tenantId(),
            pair.id(),
            new ClauseText(clauseId, tidy, seen, Optional.of(visit.personId()), clock.instant()));
    history.written(pair, clauseId, tidy, visit.personId());
    guard.contentChanged(pair, visit.personId(), clauseId);
    return written;
  }

  private void requireUnsigned(Visit visit, Engagement pair) {
    boolean amending =
        agreements
            .find(visit.tenantId(), pair.id())
            .flatMap(Agreements.Header::amending)
            .isPresent();
    if (!amending && InForce.isAny(agreements.versions(visit.tenantId(), pair.id()))) {
      throw Rejection.conflict(
          "agreement-signed", "Both of you have signed. Propose a change first, with its reason.");
    }
  }

  private ClauseText present(Visit visit, Engagement pair, String clauseId) {
    return agreements.clauses(visit.tenantId(), pair.id()).stream()
        .filter(clause -> clause.clauseId().equals(clauseId))
        .findFirst()
        .orElseGet(() -> new ClauseText(clauseId, "", 0, Optional.empty(), clock.instant()));
  }

  private Rejection changed(Visit visit, ClauseText present) {
    String name =
        present
            .changedBy()
            .flatMap(id -> people.find(visit.tenantId(), id))
            .map(Person::name)
            .orElse("");
    return new Rejection(
        Rejection.Kind.CONFLICT,
        "clause-changed",
        "This clause was changed in the meantime. Both texts are kept; decide which one stays.",
        Map.of(
            "theirText", present.text(),
            "version", present.version(),
            "changedBy", name,
            "changedAt", present.changedAt().toString()));
  }
}
