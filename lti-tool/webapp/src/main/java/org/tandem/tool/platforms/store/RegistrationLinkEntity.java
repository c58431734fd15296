package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.platforms.RegistrationLink;

/** A row of {@code registration_link}. */
@Entity
@Table(name = "registration_link")
public class RegistrationLinkEntity {
  @Id UUID id;

  @Column(name = "token_hash")
  String tokenHash;

  String note;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Nullable
  @Column(name = "used_at")
  Instant usedAt;

  RegistrationLink toLink() {
    return new RegistrationLink(id, note, createdAt, expiresAt, Optional.ofNullable(usedAt));
  }
}
