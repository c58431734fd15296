package org.tandem.tool.platforms.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.platforms.Deployment;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolAddresses;

/** A registration as the console shows it. */
public record RegistrationView(
    UUID id,
    Registration.Status status,
    String platformName,
    String productFamily,
    String issuer,
    String clientId,
    String authorizationEndpoint,
    String tokenEndpoint,
    String tokenAudience,
    String jwksUri,
    List<String> hosts,
    List<String> scopes,
    List<String> missingScopes,
    Instant registeredAt,
    @Nullable Instant activatedAt,
    @Nullable Instant keysFetchedAt,
    List<String> frameAncestors,
    boolean anyDeployment,
    boolean anonymousLaunches,
    List<DeploymentView> deployments,
    ToolView tool,
    int version) {

  /** A deployment as the console shows it. */
  public record DeploymentView(
      UUID id, String deploymentId, Deployment.Status status, Instant firstSeenAt) {
    static DeploymentView of(Deployment deployment) {
      return new DeploymentView(
          deployment.id(),
          deployment.deploymentId(),
          deployment.status(),
          deployment.firstSeenAt());
    }
  }

  static RegistrationView of(
      Registration registration,
      List<Deployment> deployments,
      Optional<Instant> keysFetchedAt,
      ToolView tool) {
    return new RegistrationView(
        registration.id(),
        registration.status(),
        registration.platformName(),
        registration.productFamily(),
        registration.issuer(),
        registration.clientId(),
        registration.authorizationEndpoint().toString(),
        registration.tokenEndpoint().toString(),
        registration.tokenAudience(),
        registration.jwksUri().toString(),
        hosts(registration),
        List.copyOf(new TreeSet<>(registration.scopes())),
        registration.missing(ToolAddresses.NEEDED_SCOPES),
        registration.registeredAt(),
        registration.activatedAt().orElse(null),
        keysFetchedAt.orElse(null),
        List.copyOf(new TreeSet<>(registration.origins())),
        registration.anyDeployment(),
        registration.anonymousLaunches(),
        deployments.stream().map(DeploymentView::of).toList(),
        tool,
        registration.version());
  }

  private static List<String> hosts(Registration registration) {
    return Stream.of(
            registration.authorizationEndpoint(),
            registration.tokenEndpoint(),
            registration.jwksUri())
        .map(URI::getHost)
        .distinct()
        .sorted()
        .toList();
  }
}
