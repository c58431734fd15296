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

/** A registration as the console shows it. */
public record RegistrationView(
    UUID id,
    Registration.Status status,
    String platformName,
    String productFamily,
    String issuer,
    String clientId,
    List<String> hosts,
    List<String> scopes,
    Instant registeredAt,
    @Nullable Instant activatedAt,
    @Nullable Instant keysFetchedAt,
    List<String> frameAncestors,
    List<DeploymentView> deployments,
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
      Registration registration, List<Deployment> deployments, Optional<Instant> keysFetchedAt) {
    return new RegistrationView(
        registration.id(),
        registration.status(),
        registration.platformName(),
        registration.productFamily(),
        registration.issuer(),
        registration.clientId(),
        hosts(registration),
        List.copyOf(new TreeSet<>(registration.scopes())),
        registration.registeredAt(),
        registration.activatedAt().orElse(null),
        keysFetchedAt.orElse(null),
        List.copyOf(new TreeSet<>(registration.origins())),
        deployments.stream().map(DeploymentView::of).toList(),
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
