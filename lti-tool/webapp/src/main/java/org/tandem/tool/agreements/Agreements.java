package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The agreements of the tenants. There is one per pair, so the pair's id names it; the tenant and
 * the pair are always given together.
 */
public interface Agreements {
  /**
   * What an agreement is as a whole.
   *
   * @param language the language its clauses are headed in
   * @param createdAt when it was begun
   * @param amending the change that is being written, after both have signed
   */
  record Header(String language, Instant createdAt, Optional<Amending> amending) {}

  /** The agreement of a pair. */
  Optional<Header> find(UUID tenantId, UUID engagementId);

  /**
   * Locks the agreement of a pair until the transaction ends, so that what one of the two does
   * comes wholly before or after what the other does.
   *
   * @return false where there is no agreement yet
   */
  boolean lock(UUID tenantId, UUID engagementId);

  /** Begins an agreement with first wordings; does nothing where somebody already has. */
  void begin(UUID tenantId, UUID engagementId, Header header, Map<String, String> wordings);

  /** Keeps the change that is being written, or that there is none any more. */
  void amend(UUID tenantId, UUID engagementId, Optional<Amending> amending);

  /** Every clause begun or written. */
  List<ClauseText> clauses(UUID tenantId, UUID engagementId);

  /**
   * Writes a clause.
   *
   * @return the clause with its new version
   */
  ClauseText write(UUID tenantId, UUID engagementId, ClauseText clause);

  /** Every version that was signed by at least one, oldest first. */
  List<AgreementVersion> versions(UUID tenantId, UUID engagementId);

  /** Keeps a new version with its signatures. */
  void add(UUID tenantId, UUID engagementId, AgreementVersion version);

  /**
   * Keeps a changed state and added signatures of an open version; its content stays as it is, and
   * so does every version that is not open any more.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if it is not open
   */
  void update(UUID tenantId, UUID engagementId, AgreementVersion version);

  /** Number and hash of the newest signed version of each of these pairs. */
  Map<UUID, SignedVersion> signed(UUID tenantId, Collection<UUID> engagementIds);

  /**
   * Names a version that both signed.
   *
   * @param number 1 for the first
   * @param hash of its content
   */
  record SignedVersion(int number, String hash) {}
}
