package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;

/** The organisations that issue credentials: those behind the LMSs. */
@Dependent
public class Issuers {
  private final Registrations registrations;
  private final CredentialAddresses addresses;

  /** For the container. */
  @Inject
  public Issuers(Registrations registrations, CredentialAddresses addresses) {
    this.registrations = registrations;
    this.addresses = addresses;
  }

  /**
   * What an organisation is called.
   *
   * @throws Rejection (not-found) for an unknown one
   */
  public String name(UUID tenantId) {
    return registration(tenantId).platformName();
  }

  /** The documents of an organisation. */
  OpenBadge badge(UUID tenantId) {
    Registration registration = registration(tenantId);
    return new OpenBadge(
        addresses,
        registration.platformName(),
        Optional.of(registration.issuer()).filter(issuer -> issuer.startsWith("http")));
  }

  private Registration registration(UUID tenantId) {
    return registrations
        .find(tenantId)
        .filter(found -> found.id().equals(tenantId))
        .orElseThrow(() -> Rejection.notFound("issuer"));
  }
}
