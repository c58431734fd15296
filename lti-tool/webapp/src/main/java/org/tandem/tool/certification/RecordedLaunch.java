package org.tandem.tool.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A launch as the console shows it: no token, no nonce, nothing that says who it was.
 *
 * @param id ours
 * @param tenantId the registration
 * @param at when it came
 * @param accepted whether every rule was kept
 * @param checks every rule with its outcome
 * @param claims what it said, personal data hidden
 */
public record RecordedLaunch(
    UUID id,
    UUID tenantId,
    Instant at,
    boolean accepted,
    List<Check> checks,
    List<MaskedClaim> claims) {

  /** Keeps its own copies. */
  public RecordedLaunch {
    checks = List.copyOf(checks);
    claims = List.copyOf(claims);
  }

  /**
   * A rule and its outcome.
   *
   * @param rule a stable code, such as {@code SIGNATURE}
   * @param clause where it is written down
   * @param outcome KEPT, BROKEN or NOT_LOOKED_AT
   * @param reason why it is broken, as a stable code
   */
  public record Check(String rule, String clause, String outcome, Optional<String> reason) {}

  /**
   * A claim.
   *
   * @param name its name; parts of an object after a dot
   * @param value what it says; empty where it is hidden
   * @param hidden whether it is there but not shown
   */
  public record MaskedClaim(String name, String value, boolean hidden) {}
}
