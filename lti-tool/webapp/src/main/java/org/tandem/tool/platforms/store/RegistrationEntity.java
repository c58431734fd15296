package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.platforms.Registration;

/** A row of {@code registration}; sets are kept as words in one column. */
@Entity
@Table(name = "registration")
public class RegistrationEntity {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  Registration.Status status;

  String issuer;

  @Column(name = "client_id")
  String clientId;

  @Column(name = "authorization_endpoint")
  String authorizationEndpoint;

  @Column(name = "token_endpoint")
  String tokenEndpoint;

  @Column(name = "token_audience")
  String tokenAudience;

  @Column(name = "jwks_uri")
  String jwksUri;

  @Column(name = "product_family")
  String productFamily;

  @Column(name = "platform_name")
  String platformName;

  String scopes;
  String origins;

  @Column(name = "any_deployment")
  boolean anyDeployment;

  @Column(name = "anonymous_launches")
  boolean anonymousLaunches;

  @Column(name = "registered_at")
  Instant registeredAt;

  @Nullable
  @Column(name = "activated_at")
  Instant activatedAt;

  @Version int version;

  static RegistrationEntity of(Registration registration) {
    RegistrationEntity entity = new RegistrationEntity();
    entity.id = registration.id();
    entity.take(registration);
    return entity;
  }

  void take(Registration registration) {
    status = registration.status();
    issuer = registration.issuer();
    clientId = registration.clientId();
    authorizationEndpoint = registration.authorizationEndpoint().toString();
    tokenEndpoint = registration.tokenEndpoint().toString();
    tokenAudience = registration.tokenAudience();
    jwksUri = registration.jwksUri().toString();
    productFamily = cut(registration.productFamily(), 100);
    platformName = cut(registration.platformName(), 255);
    scopes = cut(words(registration.scopes()), 4000);
    origins = words(registration.origins());
    anyDeployment = registration.anyDeployment();
    anonymousLaunches = registration.anonymousLaunches();
    registeredAt = registration.registeredAt();
    activatedAt = registration.activatedAt().orElse(null);
  }

  Registration toRegistration() {
    return new Registration(
        id,
        status,
        issuer,
        clientId,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        tokenAudience,
        URI.create(jwksUri),
        productFamily,
        platformName,
        words(scopes),
        words(origins),
        anyDeployment,
        anonymousLaunches,
        registeredAt,
        Optional.ofNullable(activatedAt),
        version);
  }

  private static String words(Set<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
