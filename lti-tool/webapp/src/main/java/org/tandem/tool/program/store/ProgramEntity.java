package org.tandem.tool.program.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.program.ProgramStatus;

/** A row of {@code program}. */
@Entity
@Table(name = "program")
public class ProgramEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  String name;

  @Column(name = "template_id")
  String templateId;

  @Column(name = "template_version")
  int templateVersion;

  @Enumerated(EnumType.STRING)
  ProgramStatus status;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;
}
