package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * What the parties say to each other about a clause: comments, texts that one suggests, and what
 * becomes of them.
 */
@Dependent
@Transactional
public class TalkAboutClause {
  private final AgreementGuard guard;
  private final PartyAccess access;
  private final ClauseEntries entries;
  private final ClauseHistory history;
  private final WriteClause writing;
  private final Composer composer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TalkAboutClause(
      AgreementGuard guard,
      PartyAccess access,
      ClauseEntries entries,
      ClauseHistory history,
      WriteClause writing,
      Composer composer,
      Clock clock) {
    this.guard = guard;
    this.access = access;
    this.entries = entries;
    this.history = history;
    this.writing = writing;
    this.composer = composer;
    this.clock = clock;
  }

  /**
   * Everything written and said about a clause, newest first; for a third party what came since the
   * two have let them in.
   *
   * @throws Rejection (not-found) for anybody but the parties
   */
  public List<ClauseEntry> about(Visit visit, UUID engagementId, String clauseId) {
    Engagement pair = access.party(visit, engagementId);
    Optional<Instant> since = access.since(pair, visit.personId());
    return entries.of(visit.tenantId(), pair.id(), clauseId).stream()
        .filter(entry -> since.filter(entry.at()::isBefore).isEmpty())
        .toList();
  }

  /** Comments on a clause. */
  public void comment(Visit visit, UUID engagementId, String clauseId, String words) {
    say(visit, engagementId, clauseId, ClauseEntry.Kind.COMMENT, words);
  }

  /** Suggests a text for a clause; the clause stays as it is until the text is taken. */
  public void suggest(Visit visit, UUID engagementId, String clauseId, String words) {
    say(visit, engagementId, clauseId, ClauseEntry.Kind.SUGGESTION, words);
  }

  /**
   * Puts the text of an entry into its clause: a suggestion, a text set aside, or an earlier one.
   *
   * @param seen the version of the clause that it replaces
   * @throws Rejection as writing the clause does; (not-found) for a comment
   */
  public void take(Visit visit, UUID engagementId, UUID entryId, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    ClauseEntry entry = find(pair, entryId);
    if (entry.kind() == ClauseEntry.Kind.COMMENT) {
      throw Rejection.notFound("text");
    }
    writing.write(visit, pair.id(), entry.clauseId(), entry.words(), seen);
    if (entry.isOpen()) {
      settle(visit, pair, entry, ClauseEntry.How.TAKEN);
    }
  }

  /** Says that an entry need not be looked at again; its words stay in the history. */
  public void dismiss(Visit visit, UUID engagementId, UUID entryId) {
    Engagement pair = guard.enter(visit, engagementId);
    settle(visit, pair, find(pair, entryId), ClauseEntry.How.DISMISSED);
  }

  private void say(
      Visit visit, UUID engagementId, String clauseId, ClauseEntry.Kind kind, String words) {
    Engagement pair = guard.enterAsParty(visit, engagementId);
    if (!Clauses.exists(composer.program(pair).template(), clauseId)) {
      throw Rejection.notFound("clause");
    }
    String tidy = PlainText.tidy(words, Clauses.LONGEST);
    if (tidy.isEmpty()) {
      throw Rejection.invalid("nothing-said", "Write something first.");
    }
    entries.add(
        visit.tenantId(),
        pair.id(),
        history.entry(clauseId, kind, tidy, visit.personId(), clock.instant()));
  }

  private void settle(Visit visit, Engagement pair, ClauseEntry entry, ClauseEntry.How how) {
    entries.settle(
        visit.tenantId(),
        pair.id(),
        entry.id(),
        new ClauseEntry.Settled(how, visit.personId(), clock.instant()));
  }

  private ClauseEntry find(Engagement pair, UUID entryId) {
    return entries
        .find(pair.place().tenantId(), pair.id(), entryId)
        .orElseThrow(() -> Rejection.notFound("entry"));
  }
}
