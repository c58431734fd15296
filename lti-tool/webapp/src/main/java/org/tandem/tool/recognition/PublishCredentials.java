package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.DocumentKeys;
import org.tandem.tool.program.Programs;

/** What everybody needs to check a credential, at the addresses that it names. */
@Dependent
@Transactional
public class PublishCredentials {
  private final Awards awards;
  private final Issuers issuers;
  private final Programs programs;
  private final CredentialAddresses addresses;
  private final DocumentKeys keys;

  /** For the container. */
  @Inject
  public PublishCredentials(
      Awards awards,
      Issuers issuers,
      Programs programs,
      CredentialAddresses addresses,
      DocumentKeys keys) {
    this.awards = awards;
    this.issuers = issuers;
    this.programs = programs;
    this.addresses = addresses;
    this.keys = keys;
  }

  /**
   * Who issues.
   *
   * @throws Rejection (not-found) where nothing was issued
   */
  public JsonObject issuer(UUID tenantId) {
    if (awards.count(tenantId) == 0) {
      throw Rejection.notFound("issuer");
    }
    return issuers.badge(tenantId).profile(tenantId);
  }

  /**
   * What was achieved.
   *
   * @throws Rejection (not-found) for what nobody has achieved
   */
  public JsonObject achievement(UUID tenantId, String code, Optional<UUID> programId) {
    Achievement achievement =
        Achievement.ofCode(code)
            .filter(one -> awards.isIssued(tenantId, one, programId))
            .orElseThrow(() -> Rejection.notFound("achievement"));
    return issuers
        .badge(tenantId)
        .achievement(tenantId, achievement, programId.flatMap(id -> programs.find(tenantId, id)));
  }

  /**
   * Which credentials are revoked, as a signed list.
   *
   * @throws Rejection (not-found) for a list without credentials
   */
  public String statusList(UUID tenantId, int list) {
    if (!awards.hasList(tenantId, list)) {
      throw Rejection.notFound("status list");
    }
    return keys.sign(
        tenantId,
        StatusList.credential(
                addresses.statusList(tenantId, list),
                addresses.issuer(tenantId),
                awards.revoked(tenantId, list))
            .toString());
  }
}
