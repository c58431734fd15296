package org.tandem.lti.emulator;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tandem.lti.LtiVocabulary;

/**
 * Token endpoint, gradebook and roster of the emulated course: signatures, scopes, media types and
 * timestamps are checked as strictly as by the strictest real platform.
 */
final class EmulatedServices {
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final List<String> SCOPES =
      List.of(
          LtiVocabulary.SCOPE_LINE_ITEM,
          LtiVocabulary.SCOPE_SCORE,
          LtiVocabulary.SCOPE_RESULT_READ_ONLY);

  private final String issuer;
  private final String clientId;
  private final Collection<EmulatedPerson> people;
  private final Map<String, Set<String>> tokens = new ConcurrentHashMap<>();
  private final List<JsonObject> items = new CopyOnWriteArrayList<>();
  private final List<JsonObject> scores = new CopyOnWriteArrayList<>();
  private final Map<String, Instant> latest = new ConcurrentHashMap<>();
  private volatile URI toolKeys = URI.create("about:blank");

  EmulatedServices(
      HttpServer server, String issuer, String clientId, Collection<EmulatedPerson> people) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.people = people;
    server.createContext("/token", this::token);
    server.createContext("/members", this::members);
    server.createContext("/lineitems", this::lineItems);
  }

  void trust(URI jwks) {
    toolKeys = jwks;
  }

  List<JsonObject> scores() {
    return List.copyOf(scores);
  }

  List<JsonObject> lineItems() {
    return List.copyOf(items);
  }

  Map<String, Object> claims() {
    return Map.of(
        LtiVocabulary.AGS_ENDPOINT,
        Map.of("lineitems", issuer + "/lineitems", "scope", SCOPES),
        LtiVocabulary.NRPS,
        Map.of("context_memberships_url", issuer + "/members", "service_versions", List.of("2.0")));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = Http.parameters(Http.body(exchange));
    if (!isSigned(form.getOrDefault("client_assertion", ""))) {
      Http.answer(exchange, 400, "{\"error\":\"invalid_client\"}");
      return;
    }
    String token = UUID.randomUUID().toString();
    tokens.put(token, new TreeSet<>(List.of(form.getOrDefault("scope", "").split(" "))));
    Http.answer(
        exchange,
        200,
        "{\"access_token\":\"%s\",\"expires_in\":3600,\"scope\":\"%s\"}"
            .formatted(token, form.get("scope")));
  }

  private boolean isSigned(String assertion) {
    try {
      SignedJWT jwt = SignedJWT.parse(assertion);
      RSAKey key = (RSAKey) JWKSet.load(toolKeys.toURL()).getKeyByKeyId(jwt.getHeader().getKeyID());
      return key != null
          && jwt.verify(new RSASSAVerifier(key))
          && jwt.getJWTClaimsSet().getIssuer().equals(clientId)
          && jwt.getJWTClaimsSet().getSubject().equals(clientId)
          && jwt.getJWTClaimsSet().getAudience().equals(List.of(issuer + "/token"))
          && jwt.getJWTClaimsSet().getExpirationTime().toInstant().isAfter(Instant.now());
    } catch (Exception unreadable) {
      return false;
    }
  }

  private void members(HttpExchange exchange) throws IOException {
    if (refuses(exchange, LtiVocabulary.SCOPE_MEMBERSHIP_READ_ONLY, MEMBERS)) {
      return;
    }
    JsonArrayBuilder members = Json.createArrayBuilder();
    for (EmulatedPerson person : people) {
      members.add(
          Json.createObjectBuilder()
              .add("user_id", person.id())
              .add("name", person.name())
              .add("status", "Active")
              .add("roles", Json.createArrayBuilder(person.roles())));
    }
    Http.answer(
        exchange, 200, Json.createObjectBuilder().add("members", members).build().toString());
  }

  private void lineItems(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/scores")) {
      score(exchange, path);
    } else if (exchange.getRequestMethod().equals("POST")) {
      create(exchange);
    } else if (!refuses(exchange, LtiVocabulary.SCOPE_LINE_ITEM, ITEMS)) {
      Http.answer(exchange, 200, items.toString());
    }
  }

  private void create(HttpExchange exchange) throws IOException {
    if (refuses(exchange, LtiVocabulary.SCOPE_LINE_ITEM, ITEM)) {
      return;
    }
    JsonObject wanted = json(Http.body(exchange));
    JsonObject item =
        Json.createObjectBuilder(wanted)
            .add("id", issuer + "/lineitems/" + (items.size() + 1))
            .build();
    items.add(item);
    Http.answer(exchange, 201, item.toString());
  }

  private void score(HttpExchange exchange, String path) throws IOException {
    if (refuses(exchange, LtiVocabulary.SCOPE_SCORE, "*/*")) {
      return;
    }
    JsonObject score = json(Http.body(exchange));
    Instant time = Instant.parse(score.getString("timestamp"));
    Instant before = latest.get(path + score.getString("userId"));
    if (!SCORE.equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      Http.answer(exchange, 415, "");
    } else if (people.stream().noneMatch(p -> p.id().equals(score.getString("userId")))) {
      Http.answer(exchange, 400, "Incorrect score received");
    } else if (before != null && before.getEpochSecond() >= time.getEpochSecond()) {
      Http.answer(exchange, 409, "Refusing score with an earlier timestamp");
    } else {
      latest.put(path + score.getString("userId"), time);
      scores.add(score);
      Http.answer(exchange, 200, "");
    }
  }

  /** Answers a call without the right token, or that accepts anything but the one media type. */
  private boolean refuses(HttpExchange exchange, String scope, String accepted) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String token =
        authorization != null && authorization.startsWith("Bearer ")
            ? authorization.substring("Bearer ".length())
            : "";
    if (!tokens.getOrDefault(token, Set.of()).contains(scope)) {
      Http.answer(exchange, 401, "");
      return true;
    }
    if (!List.of(accepted).equals(exchange.getRequestHeaders().get("Accept"))) {
      Http.answer(exchange, 406, "");
      return true;
    }
    return false;
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
