package org.tandem.tool.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Signature;

/** The hand-overs of the tenants. */
public interface Handovers {
  /** The hand-over of a pair that has not ended. */
  Optional<Handover> open(UUID tenantId, UUID engagementId);

  /** Those that have not ended by which this person would take over a pair, oldest first. */
  List<Handover> openTo(UUID tenantId, UUID personId);

  /** Those that have not ended by which this person would give or take over a pair. */
  List<Handover> openWith(UUID tenantId, UUID personId);

  /** Those of all tenants that have not ended though their time is over. */
  List<Handover> due(Instant now);

  /**
   * Keeps a new one.
   *
   * @throws org.tandem.tool.kernel.Rejection (handover-open) if the pair has one already
   */
  void add(Handover handover);

  /**
   * Keeps the mentee's consent.
   *
   * @return false if somebody changed or ended it since
   */
  boolean consent(Handover seen, Signature signature);

  /**
   * Ends it.
   *
   * @return false if somebody changed or ended it since
   */
  boolean end(Handover seen, HandoverState how, Instant now);
}
