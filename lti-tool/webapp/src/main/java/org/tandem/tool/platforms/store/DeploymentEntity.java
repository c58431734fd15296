package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.platforms.Deployment;

/** A row of {@code deployment}. */
@Entity
@Table(name = "deployment")
public class DeploymentEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "deployment_id")
  String deploymentId;

  @Enumerated(EnumType.STRING)
  Deployment.Status status;

  @Column(name = "first_seen_at")
  Instant firstSeenAt;

  Deployment toDeployment() {
    return new Deployment(id, tenantId, deploymentId, status, firstSeenAt);
  }
}
