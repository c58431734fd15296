package org.tandem.tool.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.agreements.Signature;

/** How the pairs close; tenant and pair are always given together. */
public interface Closings {
  /** Every signature given under a closing of this pair, oldest first. */
  List<Signature> signatures(UUID tenantId, UUID engagementId);

  /** Keeps a signature. */
  void add(UUID tenantId, UUID engagementId, Signature signature);

  /** Keeps what a pair closed with. */
  void add(UUID tenantId, Closed closed);

  /** What those of these pairs closed with that did, by pair. */
  Map<UUID, Closed> closed(UUID tenantId, Collection<UUID> engagementIds);
}
