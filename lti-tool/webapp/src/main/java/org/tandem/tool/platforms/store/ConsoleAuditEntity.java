package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.platforms.ConsoleAudit;

/** A row of {@code console_audit}. */
@Entity
@Table(name = "console_audit")
public class ConsoleAuditEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "noted_at")
  Instant notedAt;

  String who;
  String action;
  String detail;

  ConsoleAudit.Entry toEntry() {
    return new ConsoleAudit.Entry(notedAt, who, action, detail);
  }
}
