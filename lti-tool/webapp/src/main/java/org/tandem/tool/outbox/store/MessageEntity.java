package org.tandem.tool.outbox.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.outbox.Delivery;

/** A row of {@code outbox_message}. */
@Entity
@Table(name = "outbox_message")
public class MessageEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  String kind;

  @Column(name = "message_key")
  String key;

  String subject;
  String payload;

  @Enumerated(EnumType.STRING)
  Delivery.Status status;

  int attempts;

  @Column(name = "next_try_at")
  Instant nextTryAt;

  @Nullable UUID claim;

  @Nullable
  @Column(name = "claimed_at")
  Instant claimedAt;

  @Nullable String reason;
  @Nullable String error;

  @Column(name = "created_at")
  Instant createdAt;

  @Nullable
  @Column(name = "finished_at")
  Instant finishedAt;

  Delivery toDelivery() {
    return new Delivery(
        id,
        tenantId,
        kind,
        key,
        subject,
        status,
        attempts,
        Optional.ofNullable(reason),
        Optional.ofNullable(error),
        status == Delivery.Status.WAITING ? Optional.of(nextTryAt) : Optional.empty(),
        createdAt,
        Optional.ofNullable(finishedAt));
  }
}
