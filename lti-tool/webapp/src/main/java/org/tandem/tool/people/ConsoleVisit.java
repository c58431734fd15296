package org.tandem.tool.people;

import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/**
 * Who is in the console: the operator, who sees every registration, or an administrator whom a
 * platform vouches for or whom one of those appointed, who sees only the registration they came
 * through.
 *
 * @param tenantId the one registration; none for the operator
 * @param name what the audit trail calls them
 * @param personId who it is; none for the operator
 * @param isVouched whether it is the operator or whom the platform vouches for
 */
public record ConsoleVisit(
    Optional<UUID> tenantId, String name, Optional<UUID> personId, boolean isVouched) {
  /** Somebody who is nobody in the LMS. */
  public ConsoleVisit(Optional<UUID> tenantId, String name) {
    this(tenantId, name, Optional.empty(), true);
  }

  /** Somebody whom the platform vouches for. */
  public ConsoleVisit(Optional<UUID> tenantId, String name, Optional<UUID> personId) {
    this(tenantId, name, personId, true);
  }

  /** Whether this is the operator, signed in with the console key. */
  public boolean isOperator() {
    return tenantId.isEmpty();
  }

  /**
   * Refuses everyone but the operator.
   *
   * @throws Rejection (forbidden)
   */
  public void requireOperator() {
    if (!isOperator()) {
      throw new Rejection(
          Rejection.Kind.FORBIDDEN,
          "operator-only",
          "Only the operator of this server may do this; sign in with the console key.");
    }
  }

  /**
   * Refuses whoever is appointed.
   *
   * @throws Rejection (forbidden)
   */
  public void requireVouched() {
    if (!isVouched) {
      throw new Rejection(
          Rejection.Kind.FORBIDDEN,
          "administrators-appoint",
          "Only administrators of the LMS say who else may open the console.");
    }
  }

  /**
   * Who it is.
   *
   * @throws Rejection (forbidden) for the operator, whom nobody in the LMS knows
   */
  public UUID requirePerson() {
    return personId.orElseThrow(
        () -> Rejection.forbidden("Open the console from your LMS to decide about people."));
  }

  /**
   * Refuses tenants that this visit may not touch.
   *
   * @throws Rejection (not found) so that foreign registrations stay unknown
   */
  public void requireTenant(UUID tenant) {
    if (tenantId.isPresent() && !tenantId.get().equals(tenant)) {
      throw Rejection.notFound("registration");
    }
  }

  /**
   * The registration that a request is about.
   *
   * @param asked the one it names; none means the visit's own
   * @throws Rejection (invalid-input) where the operator names none; (not-found) where it is not
   *     for this visit to touch
   */
  public UUID tenant(Optional<UUID> asked) {
    UUID tenant =
        asked
            .or(this::tenantId)
            .orElseThrow(
                () -> Rejection.invalid("invalid-input", "Say which registration this is about."));
    requireTenant(tenant);
    return tenant;
  }
}
