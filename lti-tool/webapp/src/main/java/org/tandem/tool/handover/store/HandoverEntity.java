package org.tandem.tool.handover.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.store.SignatureColumns;
import org.tandem.tool.handover.Handover;
import org.tandem.tool.handover.HandoverState;

/** A row of {@code handover}; it changes by statements only, which count its version up. */
@Entity
@Table(name = "handover")
public class HandoverEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "from_id")
  UUID fromId;

  @Column(name = "to_id")
  UUID toId;

  @Column(name = "started_by")
  UUID startedBy;

  @Enumerated(EnumType.STRING)
  HandoverState state;

  @Column(name = "in_progress")
  @Nullable Boolean inProgress;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Embedded @Nullable SignatureColumns consent;

  long version;

  static HandoverEntity of(Handover handover) {
    HandoverEntity row = new HandoverEntity();
    row.id = handover.id();
    row.tenantId = handover.tenantId();
    row.engagementId = handover.engagementId();
    row.fromId = handover.from();
    row.toId = handover.to();
    row.startedBy = handover.startedBy();
    row.state = handover.state();
    row.inProgress = true;
    row.startedAt = handover.startedAt();
    row.expiresAt = handover.expiresAt();
    return row;
  }

  Handover toHandover() {
    return new Handover(
        id,
        tenantId,
        engagementId,
        fromId,
        toId,
        startedBy,
        state,
        startedAt,
        expiresAt,
        Optional.ofNullable(consent).map(columns -> columns.toSignature(Party.MENTEE)),
        version);
  }
}
