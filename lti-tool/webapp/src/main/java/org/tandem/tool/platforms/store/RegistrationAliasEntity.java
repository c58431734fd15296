package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code registration_alias}: an id in the addresses of a repeated registration. */
@Entity
@Table(name = "registration_alias")
public class RegistrationAliasEntity {
  @Id UUID alias;

  @Column(name = "tenant_id")
  UUID tenantId;
}
