package org.tandem.tool.relations.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.relations.Relation;

/** A row of {@code person_relation}; it never changes. */
@Entity
@Table(name = "person_relation")
public class RelationEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Enumerated(EnumType.STRING)
  Relation.Kind kind;

  @Column(name = "one_id")
  UUID oneId;

  @Column(name = "other_id")
  UUID otherId;

  @Column(name = "declared_by")
  UUID declaredBy;

  @Column(name = "declared_at")
  Instant declaredAt;

  Relation toRelation() {
    return new Relation(id, tenantId, kind, oneId, otherId, declaredBy, declaredAt);
  }
}
