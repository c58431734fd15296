package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was asked to help others. */
public interface Invitations {
  /** The one that a person was given at this LMS. */
  Optional<Invitation> find(UUID tenantId, UUID personId);

  /** Keeps one, unless the person was given one already. */
  void add(UUID tenantId, Invitation invitation);

  /** Keeps an answer; answers whether there was none before. */
  boolean answer(UUID tenantId, UUID personId, Invitation.Answer answer, Instant at);

  /** The titles of the goals that a closed pair reached by countersigned evidence. */
  List<String> reachedGoals(UUID tenantId, UUID engagementId);
}
