package org.tandem.tool.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The meetings of the pairs; tenant and pair are always given together. */
public interface Meetings {
  /** The meetings of a pair that were not called off, by time. */
  List<Meeting> of(UUID tenantId, UUID engagementId);

  /** One meeting of a pair. */
  Optional<Meeting> find(UUID tenantId, UUID engagementId, UUID meetingId);

  /** Keeps a new meeting. */
  Meeting add(UUID tenantId, UUID engagementId, Meeting meeting);

  /**
   * Keeps a changed meeting.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Meeting update(UUID tenantId, UUID engagementId, Meeting meeting);

  /** When a pair first met, as both confirmed, if they have. */
  Optional<Instant> first(UUID tenantId, UUID engagementId);

  /** How many meetings of each of these pairs count; pairs without any are left out. */
  Map<UUID, Integer> counting(UUID tenantId, Collection<UUID> engagementIds);

  /**
   * When each of these pairs last met, as both confirmed, or will meet next; pairs without either
   * are left out.
   *
   * @param now what "next" is counted from
   */
  Map<UUID, Instant> latest(UUID tenantId, Collection<UUID> engagementIds, Instant now);
}
