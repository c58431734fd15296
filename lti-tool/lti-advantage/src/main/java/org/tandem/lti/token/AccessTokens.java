package org.tandem.lti.token;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformService;

/**
 * Access tokens by client credentials, cached per registration and set of scopes until shortly
 * before they expire. Many threads that want the same token cause one request. Safe for use by many
 * threads.
 */
public final class AccessTokens {

  /** Short, because a platform that replays an assertion elsewhere should find it expired. */
  private static final Duration ASSERTION_LIFE = Duration.ofSeconds(90);

  private static final Duration USUAL_LIFE = Duration.ofHours(1);
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final PlatformHttp http;
  private final Clock clock;
  private final Supplier<String> randomIds;
  private final ConcurrentMap<CacheKey, Slot> slots = new ConcurrentHashMap<>();

  /** Makes an empty cache; the ids must be random, for they keep assertions from being replayed. */
  public AccessTokens(PlatformHttp http, Clock clock, Supplier<String> randomIds) {
    this.http = http;
    this.clock = clock;
    this.randomIds = randomIds;
  }

  /**
   * A token with all the scopes.
   *
   * @throws PlatformCallFailed when the platform gives none, or one without a wanted scope
   */
  public String get(ServiceClient client, Set<String> scopes) throws PlatformCallFailed {
    return slots
        .computeIfAbsent(CacheKey.of(client, scopes), key -> new Slot())
        .get(client, scopes);
  }

  /**
   * What a platform granted.
   *
   * @param scopes the scopes of the token
   * @param life how long it may be used
   */
  public record Grant(Set<String> scopes, Duration life) {

    /** Keeps its own copy. */
    public Grant {
      scopes = Set.copyOf(scopes);
    }
  }

  /**
   * Asks for a new token and gives it away: to find out what a platform grants.
   *
   * @throws PlatformCallFailed as {@link #get}
   */
  public Grant ask(ServiceClient client, Set<String> scopes) throws PlatformCallFailed {
    Instant now = clock.instant();
    Token token = request(client, new TreeSet<>(scopes));
    return new Grant(scopes, Duration.between(now, token.goodUntil()));
  }

  /** Forgets a token that the platform no longer accepts. */
  public void drop(ServiceClient client, Set<String> scopes, String token) {
    Slot slot = slots.get(CacheKey.of(client, scopes));
    if (slot != null) {
      slot.drop(token);
    }
  }

  private record CacheKey(String client, SortedSet<String> scopes) {
    static CacheKey of(ServiceClient client, Set<String> scopes) {
      // The key belongs to it: after a rotation an old token may be void.
      return new CacheKey(client.cacheId() + " " + client.key().kid(), new TreeSet<>(scopes));
    }
  }

  private record Token(String value, Instant goodUntil) {}

  /** The place of one token; its lock is what makes many askers wait for one request. */
  private final class Slot {

    private @Nullable Token token;

    synchronized String get(ServiceClient client, Set<String> scopes) throws PlatformCallFailed {
      Token known = token;
      if (known == null || !clock.instant().isBefore(known.goodUntil())) {
        known = request(client, new TreeSet<>(scopes));
        token = known;
      }
      return known.value();
    }

    synchronized void drop(String value) {
      if (token != null && token.value().equals(value)) {
        token = null;
      }
    }
  }

  private Token request(ServiceClient client, SortedSet<String> scopes) throws PlatformCallFailed {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion(client));
    form.put("scope", String.join(" ", scopes));
    Instant asked = clock.instant();
    PlatformRequest request =
        PlatformRequest.form(client.tokenEndpoint(), form).to(PlatformService.TOKEN);
    JsonObject answer = answer(request);
    if (!(answer.get("access_token") instanceof JsonString token) || token.getString().isEmpty()) {
      throw PlatformCallFailed.of(
          Kind.UNREADABLE,
          client.tokenEndpoint().getHost() + " answered a token request without a token");
    }
    requireGranted(answer, scopes, client);
    return new Token(token.getString(), asked.plus(life(answer)));
  }

  private JsonObject answer(PlatformRequest request) throws PlatformCallFailed {
    try {
      return http.send(request).jsonObject();
    } catch (PlatformCallFailed failed) {
      throw failed.kind() == Kind.STATUS ? PlatformCallFailed.noToken(failed) : failed;
    }
  }

  private String assertion(ServiceClient client) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(client.clientId())
            .subject(client.clientId())
            .audience(client.audience())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
            .jwtID(randomIds.get());
    client
        .deploymentId()
        .ifPresent(
            id -> claims.claim("https://purl.imsglobal.org/spec/lti/claim/deployment_id", id));
    return client.key().sign(claims.build());
  }

  /** A platform may grant less than was asked for (RFC 6749, section 5.1). */
  private static void requireGranted(
      JsonObject answer, SortedSet<String> wanted, ServiceClient client) throws PlatformCallFailed {
    if (answer.get("scope") instanceof JsonString scope && !scope.getString().isBlank()) {
      Set<String> missing = new TreeSet<>(wanted);
      missing.removeAll(Arrays.asList(scope.getString().strip().split("\\s+")));
      if (!missing.isEmpty()) {
        throw PlatformCallFailed.of(
            Kind.SCOPE, "%s did not grant %s".formatted(client.tokenEndpoint().getHost(), missing));
      }
    }
  }

  private static Duration life(JsonObject answer) {
    long seconds = USUAL_LIFE.toSeconds();
    if (answer.get("expires_in") instanceof JsonNumber number) {
      seconds = number.longValue();
    } else if (answer.get("expires_in") instanceof JsonString text
        && text.getString().matches("[0-9]{1,9}")) {
      seconds = Long.parseLong(text.getString());
    }
    Duration life = Duration.ofSeconds(Math.max(0, Math.min(seconds, 86_400)));
    // A very short life still must not lead to a request per call.
    return life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
  }
}
