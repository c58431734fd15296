package org.tandem.tool.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.passback.SeenScores;
import org.tandem.tool.people.People;

/**
 * Compares gradebooks with the ledger: asks for what they show, notes it, and sends again what got
 * lost there. A grade that somebody entered is only noted.
 */
@ApplicationScoped
@Transactional
public class CheckGradebooks implements SeenScores {
  private static final Logger LOG = Logger.getLogger(CheckGradebooks.class.getName());
  private static final Duration TO_ARRIVE = Duration.ofMinutes(5);
  private static final Duration EVERY = Duration.ofDays(7);
  private static final int PAGE = 200;
  private static final int MOST = 1_000;

  private final Postings postings;
  private final Closings closings;
  private final Agreements agreements;
  private final People people;
  private final Deliveries deliveries;
  private final Outbox outbox;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected CheckGradebooks() {
    this(null, null, null, null, null, null, null);
  }

  /** For the container. */
  @Inject
  public CheckGradebooks(
      Postings postings,
      Closings closings,
      Agreements agreements,
      People people,
      Deliveries deliveries,
      Outbox outbox,
      Clock clock) {
    this.postings = postings;
    this.closings = closings;
    this.agreements = agreements;
    this.people = people;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Asks for what gradebooks show of lines that arrived and were not looked at for a week.
   *
   * @return how many it asked for; the next round goes on where there are more
   */
  public int ask() {
    Instant now = clock.instant();
    UUID after = Postings.FIRST;
    int asked = 0;
    List<Postings.Kept> page;
    do {
      page = postings.unchecked(now.minus(TO_ARRIVE), now.minus(EVERY), after, PAGE);
      for (Postings.Kept kept : page) {
        after = kept.posting().id();
        if (hasArrived(kept.tenantId(), kept.posting()) && isKnown(kept) && follows(kept)) {
          outbox.send(question(kept.tenantId(), kept.posting().score()));
          asked++;
        }
      }
    } while (page.size() == PAGE && asked < MOST);
    return asked;
  }

  @Override
  public void seen(UUID tenantId, UUID activityId, UUID personId, Shown shown) {
    Optional<Posting> newest =
        postings
            .newest(tenantId, activityId, personId)
            .filter(posting -> posting.score().points().compareTo(shown.expected()) == 0)
            .filter(posting -> hasArrived(tenantId, posting));
    if (newest.isEmpty()) {
      return; // A newer line is on its way; what was read is of no interest any more.
    }
    GradebookCheck.Verdict verdict = verdict(shown);
    postings.add(
        tenantId,
        newest.get().id(),
        new GradebookCheck(verdict, shown.points(), shown.maximum(), clock.instant()));
    if (verdict == GradebookCheck.Verdict.MISSING) {
      outbox.send(newest.get().score().message(tenantId));
    }
  }

  /** A line that an instructor settled otherwise has not arrived and is not looked for. */
  private boolean hasArrived(UUID tenantId, Posting posting) {
    return Passback.of(deliveries, tenantId, posting.score()).state() == Passback.State.SENT;
  }

  /** No LMS knows whoever was erased. */
  private boolean isKnown(Postings.Kept kept) {
    return people
        .find(kept.tenantId(), kept.posting().score().personId())
        .filter(person -> !person.erased())
        .isPresent();
  }

  private boolean follows(Postings.Kept kept) {
    UUID pair = kept.posting().engagementId();
    Closed closed = closings.closed(kept.tenantId(), List.of(pair)).get(pair);
    Optional<InForce> holds = InForce.of(agreements.versions(kept.tenantId(), pair));
    Optional<String> objection =
        closed == null || holds.isEmpty()
            ? Optional.of("what was signed is gone")
            : Recount.objection(kept.posting(), closed, holds.get());
    objection.ifPresent(
        why ->
            LOG.log(
                Level.SEVERE,
                () ->
                    "Line %d of pair %s does not follow from what was signed: %s"
                        .formatted(kept.posting().number(), pair, why)));
    return objection.isEmpty();
  }

  private static GradebookCheck.Verdict verdict(Shown shown) {
    if (shown.points().isEmpty()) {
      return GradebookCheck.Verdict.MISSING;
    }
    return shown.same() ? GradebookCheck.Verdict.MATCHES : GradebookCheck.Verdict.DIFFERS;
  }

  private static NewMessage question(UUID tenantId, ScorePayload score) {
    return new NewMessage(
        tenantId,
        SeenScores.KIND,
        score.key(),
        "What the gradebook shows of a closed pair",
        Json.createObjectBuilder()
            .add("activityId", score.activityId().toString())
            .add("personId", score.personId().toString())
            .add("points", score.points())
            .add("maximum", score.maximum())
            .build());
  }
}
