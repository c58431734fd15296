package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code console_session}. */
@Entity
@Table(name = "console_session")
public class ConsoleSessionEntity {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  String csrf;

  @Column(name = "expires_at")
  Instant expiresAt;
}
