package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.outbox.Deliveries;

/** Says how far the lines of the ledger got; derived, never stored. */
@Dependent
class ReadLedger {
  private final Postings postings;
  private final Deliveries deliveries;

  /** For the container. */
  @Inject
  ReadLedger(Postings postings, Deliveries deliveries) {
    this.postings = postings;
    this.deliveries = deliveries;
  }

  /** The lines of these pairs, by pair, oldest first. */
  Map<UUID, List<Sent>> of(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, List<Sent>> sent = new HashMap<>();
    Map<UUID, List<Posting>> all = postings.of(tenantId, engagementIds);
    Map<UUID, GradebookCheck> checks =
        postings.checks(
            tenantId, all.values().stream().flatMap(List::stream).map(Posting::id).toList());
    all.forEach((pair, lines) -> sent.put(pair, sent(tenantId, lines, checks)));
    return sent;
  }

  private List<Sent> sent(UUID tenantId, List<Posting> lines, Map<UUID, GradebookCheck> checks) {
    List<Sent> sent = new ArrayList<>();
    for (Posting line : lines) {
      boolean superseded = line.number() < lines.size();
      Passback passback =
          Passback.of(deliveries, tenantId, line.score())
              .seen(Optional.ofNullable(checks.get(line.id())));
      sent.add(new Sent(line, passback, superseded));
    }
    return sent;
  }
}
