package org.tandem.tool.platforms;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.lti.PlatformRegistration;

/**
 * The tool's registration with one platform: the tenant that everything else belongs to.
 *
 * @param id ours; the tenant
 * @param status whether launches are let in
 * @param issuer the platform's {@code iss}
 * @param clientId the tool's client id there
 * @param authorizationEndpoint where logins go
 * @param tokenEndpoint where access tokens are had
 * @param tokenAudience who client assertions are for
 * @param jwksUri the platform's public keys
 * @param productFamily a code such as {@code moodle}; empty when unknown
 * @param platformName what the platform calls itself; its host when it does not say
 * @param scopes what was granted; empty when the platform did not say
 * @param origins the web origins that may show the tool in a frame
 * @param anyDeployment whether each deployment is let in without being known before
 * @param anonymousLaunches whether launches that name nobody open a page, rather than a refusal
 * @param registeredAt when the platform answered the registration
 * @param activatedAt when it was first let in
 * @param version for optimistic locking
 */
public record Registration(
    UUID id,
    Status status,
    String issuer,
    String clientId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    String tokenAudience,
    URI jwksUri,
    String productFamily,
    String platformName,
    Set<String> scopes,
    Set<String> origins,
    boolean anyDeployment,
    boolean anonymousLaunches,
    Instant registeredAt,
    Optional<Instant> activatedAt,
    int version) {

  /** Whether launches are let in. */
  public enum Status {
    /** Registered by a link, waiting for the operator's approval. */
    PENDING,
    /** Let in. */
    ACTIVE,
    /** Shut out by the operator. */
    DISABLED
  }

  /** Keeps its own copies. */
  public Registration {
    scopes = Set.copyOf(scopes);
    origins = Set.copyOf(origins);
  }

  /** Whether launches are let in. */
  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  /**
   * What was asked for and not granted; nothing where the platform does not say, as Moodle, which
   * leaves out scopes that it does grant.
   */
  public List<String> missing(List<String> asked) {
    return scopes.isEmpty() || productFamily.equalsIgnoreCase("moodle")
        ? List.of()
        : asked.stream().filter(scope -> !scopes.contains(scope)).toList();
  }

  /**
   * Whether a web origin belongs to this platform; {@code https://*.} stands for any host below.
   */
  public boolean hasOrigin(String origin) {
    return origins.stream().anyMatch(known -> covers(known, origin));
  }

  private static boolean covers(String known, String origin) {
    int star = known.indexOf("://*.");
    if (star < 0) {
      return known.equals(origin);
    }
    String scheme = known.substring(0, star + 3);
    return origin.startsWith(scheme)
        && origin.length() > scheme.length() + known.length() - star - 4
        && origin.endsWith(known.substring(star + 4));
  }

  /** What the protocol needs to know of it. */
  public PlatformRegistration platform() {
    return PlatformRegistration.of(issuer, clientId, authorizationEndpoint, tokenEndpoint, jwksUri)
        .withTokenAudience(tokenAudience)
        .withAnonymousLaunches(anonymousLaunches);
  }

  Registration withOrigin(String origin) {
    Set<String> more = new LinkedHashSet<>(origins);
    more.add(origin);
    return withOrigins(more);
  }

  /** The same registration, shown in frames of exactly these origins. */
  public Registration withOrigins(Set<String> all) {
    return copy(status, all, activatedAt);
  }

  /** The same registration, let in; remembers when that was first. */
  public Registration activated(Instant now) {
    return copy(Status.ACTIVE, origins, activatedAt.or(() -> Optional.of(now)));
  }

  /** The same registration, shut out. */
  public Registration disabled() {
    return copy(Status.DISABLED, origins, activatedAt);
  }

  /**
   * The same registration after the platform registered again: what it says of itself is new, and
   * what was decided about it stays.
   */
  public Registration renewed(Registration again) {
    Set<String> allOrigins = new LinkedHashSet<>(origins);
    allOrigins.addAll(again.origins());
    boolean letIn = status == Status.ACTIVE || again.status() == Status.ACTIVE;
    return new Registration(
        id,
        letIn ? Status.ACTIVE : status,
        issuer,
        clientId,
        again.authorizationEndpoint(),
        again.tokenEndpoint(),
        again.tokenAudience(),
        again.jwksUri(),
        again.productFamily(),
        again.platformName(),
        again.scopes(),
        allOrigins,
        anyDeployment || again.anyDeployment(),
        anonymousLaunches,
        registeredAt,
        activatedAt.or(again::activatedAt),
        version);
  }

  private Registration copy(Status newStatus, Set<String> newOrigins, Optional<Instant> activated) {
    return new Registration(
        id,
        newStatus,
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        tokenAudience,
        jwksUri,
        productFamily,
        platformName,
        scopes,
        newOrigins,
        anyDeployment,
        anonymousLaunches,
        registeredAt,
        activated,
        version);
  }
}
