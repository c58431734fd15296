package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code calendar_feed}. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeedEntity {
  @Id
  @Column(name = "person_id")
  UUID personId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "secret_hash")
  String secretHash;

  String language;

  @Column(name = "made_at")
  Instant madeAt;
}
