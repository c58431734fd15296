package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.MentorLoads;

/** A row of {@code mentor_load}; it changes by statements only. */
@Entity
@Table(name = "mentor_load")
@IdClass(MentorLoadEntity.Key.class)
public class MentorLoadEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id
  @Column(name = "person_id")
  UUID personId;

  int taken;

  @Nullable Integer most;

  MentorLoads.Load toLoad() {
    return new MentorLoads.Load(taken, Optional.ofNullable(most));
  }

  /** Tenant and person. */
  public record Key(UUID tenantId, UUID personId) implements Serializable {}
}
