package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.outbox.Outbox;

/** Writes lines into the ledger; each leaves for the gradebook if and only if it is kept. */
@Dependent
class Ledger {
  private final Postings postings;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  Ledger(Postings postings, Outbox outbox, Ids ids, Clock clock) {
    this.postings = postings;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds the next line of a pair and sends it, in the caller's transaction. */
  void post(UUID tenantId, Closed closed, ScorePayload score, Optional<Posting.Review> review) {
    List<Posting> before =
        postings
            .of(tenantId, List.of(closed.engagementId()))
            .getOrDefault(closed.engagementId(), List.of());
    Optional<Posting> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    postings.add(tenantId, Posting.next(ids.next(), closed, last, score, review, clock.instant()));
    outbox.send(score.message(tenantId));
  }
}
