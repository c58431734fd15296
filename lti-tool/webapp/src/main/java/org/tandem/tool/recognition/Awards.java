package org.tandem.tool.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The awards of the tenants. */
public interface Awards {
  /** One person's, newest first. */
  List<Award> of(UUID tenantId, UUID personId);

  /** The newest of a tenant. */
  List<Award> newest(UUID tenantId, int most);

  /** One of a tenant. */
  Optional<Award> find(UUID tenantId, UUID awardId);

  /** The one that is public at the address with this secret. */
  Optional<Award> shared(String secret);

  /** How many a tenant has issued. */
  long count(UUID tenantId);

  /** Whether a tenant has issued this, in this program where it is earned in one. */
  boolean isIssued(UUID tenantId, Achievement achievement, Optional<UUID> programId);

  /**
   * Keeps a new one.
   *
   * @return whether it was kept; not where the person has it already, or its place is taken
   */
  boolean add(Award award);

  /** Keeps a credential that was signed anew. */
  void sign(UUID tenantId, UUID awardId, String credential);

  /** Makes one public; what is public already keeps its address, and what is revoked stays. */
  void share(UUID tenantId, UUID awardId, String secret);

  /** Makes one private. */
  void withdraw(UUID tenantId, UUID awardId);

  /** Takes one back; answers whether it was not before. */
  boolean revoke(UUID tenantId, UUID awardId, Award.Revocation revocation);

  /** Whether anything has its status in this list. */
  boolean hasList(UUID tenantId, int list);

  /** The places in a list that are revoked. */
  List<Integer> revoked(UUID tenantId, int list);
}
