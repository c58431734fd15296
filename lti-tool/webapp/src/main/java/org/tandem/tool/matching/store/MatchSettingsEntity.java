package org.tandem.tool.matching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.ProgramSettings;

/** A row of {@code match_settings}. */
@Entity
@Table(name = "match_settings")
public class MatchSettingsEntity {
  @Id
  @Column(name = "program_id")
  UUID programId;

  @Column(name = "tenant_id")
  UUID tenantId;

  String settings;

  @Version long version;

  ProgramSettings.Kept toKept() {
    return new ProgramSettings.Kept(AsJson.read(settings, MatchSettings.class), version);
  }
}
