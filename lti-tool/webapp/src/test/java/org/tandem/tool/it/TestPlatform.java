package org.tandem.tool.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A platform with keys of its own that registers the deployed tool, and signs whatever a test wants
 * to hear. It runs beside the server, over real HTTP.
 */
public final class TestPlatform implements AutoCloseable {
  /** The start of the names of LTI claims. */
  public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

  /** The start of the names of roles in a course. */
  public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  /** The start of the names of roles at an institution. */
  public static final String INSTITUTION =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  private final HttpServer server;
  private boolean namesNobody;
  private volatile RSAKey key;
  private final String clientId;
  private final AtomicReference<String> loginUri = new AtomicReference<>("");

  private TestPlatform(String clientId) {
    this.clientId = clientId;
    this.key = newKey("key-" + UUID.randomUUID());
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/configuration", exchange -> answer(exchange, 200, configuration()));
    server.createContext("/register", this::register);
    server.createContext(
        "/jwks", exchange -> answer(exchange, 200, new JWKSet(publicKey()).toString()));
    server.start();
  }

  /** Starts a platform that does not know the tool yet. */
  public static TestPlatform unregistered() {
    return new TestPlatform("client-" + UUID.randomUUID());
  }

  /** Starts a platform that gives the tool the very client id that another one gave it. */
  public static TestPlatform withClientIdOf(TestPlatform other) {
    return new TestPlatform(other.clientId);
  }

  /** A key as platforms make them. */
  public static RSAKey newKey(String kid) {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(kid)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Publishes another key, and signs with it from now on. */
  public void changeKey(RSAKey another) {
    key = another;
  }

  /** The key that this platform publishes. */
  public RSAKey publicKey() {
    return key.toPublicJWK();
  }

  /** Registers the tool with the pre-shared link, so that it is active at once. */
  public void register() {
    register("integration-test-registration-token");
  }

  /** Registers the tool with a link of this token. */
  public void register(String token) {
    register(Deployed.url("/lti/register?token=" + token));
  }

  /** Registers the tool with a link from its console. */
  public void register(URI registrationLink) {
    URI link =
        URI.create(
            registrationLink
                + "&openid_configuration="
                + URLEncoder.encode(issuer() + "/configuration", StandardCharsets.UTF_8)
                + "&registration_token=once");
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("The registration failed: " + response.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Learns the tool's login address by hand, as an administrator enters it. */
  public void know(URI login) {
    loginUri.set(login.toString());
  }

  /** The issuer. */
  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The tool's client id here. */
  public String clientId() {
    return clientId;
  }

  /** The address that the tool gave for logins. */
  public URI loginUri() {
    return URI.create(loginUri.get());
  }

  /** The tool's id of its registration here. */
  public String registrationId() {
    String address = loginUri().toString();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The claims of a complete launch of a person in these roles, free to be changed. */
  public Map<String, Object> claims(String subject, String... roles) {
    Map<String, Object> claims = new LinkedHashMap<>();
    long now = Instant.now().getEpochSecond();
    claims.put("iss", issuer());
    claims.put("aud", clientId);
    claims.put("sub", subject);
    claims.put("iat", now);
    claims.put("exp", now + 300);
    if (!namesNobody) {
      claims.put("name", "Person " + subject);
      claims.put("given_name", "Person");
      claims.put("family_name", subject);
      claims.put("email", subject + "@example.edu");
    }
    claims.put(CLAIM + "version", "1.3.0");
    claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
    claims.put(CLAIM + "deployment_id", "deployment-1");
    claims.put(CLAIM + "target_link_uri", Deployed.url("/lti/launch").toString());
    claims.put(CLAIM + "roles", List.of(roles));
    claims.put(CLAIM + "resource_link", Map.of("id", "link-1", "title", "Mentoring"));
    claims.put(
        CLAIM + "context",
        Map.of("id", "course-1", "title", "Nursing practice", "type", List.of("CourseOffering")));
    return claims;
  }

  /** From now on tells nobody's name or address. */
  public void nameNobody() {
    namesNobody = true;
  }

  /** Signs claims with this platform's key. */
  public String sign(Map<String, Object> claims) {
    return sign(header().build(), claims);
  }

  /** The header of an honest token, free to be changed. */
  public JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(publicKey().getKeyID());
  }

  /** Signs claims under a header of the test's choice. */
  public String sign(JWSHeader header, Map<String, Object> claims) {
    try {
      return sign(header, claims, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs claims under any header with any key. */
  public static String sign(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String configuration() {
    return Json.createObjectBuilder()
        .add("issuer", issuer())
        .add("authorization_endpoint", issuer() + "/auth")
        .add("token_endpoint", issuer() + "/token")
        .add("jwks_uri", issuer() + "/jwks")
        .add("registration_endpoint", issuer() + "/register")
        .add("scopes_supported", Json.createArrayBuilder().add("openid"))
        .add("response_types_supported", Json.createArrayBuilder().add("id_token"))
        .add(
            "https://purl.imsglobal.org/spec/lti-platform-configuration",
            Json.createObjectBuilder()
                .add("product_family_code", "test")
                .add("version", "1")
                .add(
                    "messages_supported",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("type", "LtiResourceLinkRequest"))
                        .add(Json.createObjectBuilder().add("type", "LtiDeepLinkingRequest"))))
        .build()
        .toString();
  }

  private void register(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject wanted = reader.readObject();
      loginUri.set(wanted.getString("initiate_login_uri"));
      answer(
          exchange,
          201,
          Json.createObjectBuilder(wanted).add("client_id", clientId).build().toString());
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
