package org.tandem.tool.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.Person;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
public class PersonEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  String subject;
  String name;
  @Nullable String email;
  @Nullable String locale;

  @Column(name = "test_user")
  boolean testUser;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Nullable
  @Column(name = "erased_at")
  Instant erasedAt;

  Person toPerson() {
    return new Person(
        id, tenantId, subject, name, Optional.ofNullable(email), testUser, erasedAt != null);
  }
}
