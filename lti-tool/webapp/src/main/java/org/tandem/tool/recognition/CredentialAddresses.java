package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Settings;

/** Where everybody finds what credentials name; these addresses never change. */
@Dependent
public class CredentialAddresses {
  private final Settings settings;

  /** For the container. */
  @Inject
  public CredentialAddresses(Settings settings) {
    this.settings = settings;
  }

  /** Who issues: the organisation behind a registration. */
  public String issuer(UUID tenantId) {
    return settings.url("/credentials/" + tenantId + "/issuer");
  }

  /** What was achieved. */
  public String achievement(UUID tenantId, Achievement achievement, Optional<UUID> programId) {
    return settings.url(
        "/credentials/"
            + tenantId
            + "/achievements/"
            + achievement.code()
            + programId.map(id -> "/" + id).orElse(""));
  }

  /** A status list. */
  public String statusList(UUID tenantId, int list) {
    return settings.url("/credentials/" + tenantId + "/status/" + list);
  }

  /** The page of an award that its holder shares. */
  public String shared(String secret) {
    return settings.url("/credentials/shared/" + secret);
  }

  /** The picture on credentials. */
  public String picture() {
    return settings.url("/ui/credential.svg");
  }
}
