package org.tandem.tool.passback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How fresh the rosters are. */
public interface RosterStates {

  /** The state of one course's. */
  Optional<RosterState> find(UUID tenantId, UUID courseId);

  /** All there are, of one registration or of all. */
  List<RosterState> all(Optional<UUID> tenantId);

  /**
   * Notes that a roster is asked for, by one atomic step; why the last try failed is forgotten.
   *
   * @param notSince when it was asked for after that already, nothing is noted
   * @return whether it was noted
   */
  boolean request(UUID tenantId, UUID courseId, Instant now, Instant notSince);

  /**
   * Notes that it arrived.
   *
   * @param members how many take part now
   * @param complete whether the whole list was read, not only what changed
   * @param differences where later changes can be asked for
   */
  void succeeded(
      UUID tenantId,
      UUID courseId,
      int members,
      boolean complete,
      Optional<String> differences,
      Instant now);

  /** Notes that it did not. */
  void failed(UUID tenantId, UUID courseId, String reason, String error, Instant now);
}
