package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The least LMS that a tool can register with, and the signer of its launches. */
public final class BenchPlatform implements AutoCloseable {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DYNAMIC =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";
  private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String DEPLOYMENT = "1";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final RSAKey key;
  private final RSASSASigner signer;
  private final String clientId = UUID.randomUUID().toString();
  private int port;
  private JsonObject tool = JsonObject.EMPTY_JSON_OBJECT;

  /** Listens on a port of its own. */
  public BenchPlatform() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("bench").generate();
    signer = new RSASSASigner(key);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/configuration", exchange -> answer(exchange, configuration().toString()));
    server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toString()));
    server.createContext("/registration", this::register);
    server.createContext("/", exchange -> answer(exchange, "[]"));
    server.start();
    port = server.getAddress().getPort();
  }

  /** Answers an address of its own in another way. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** The port that it listens on itself. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Lets everybody reach it through another port, before anybody knows it. */
  public void reachedThrough(int other) {
    port = other;
  }

  /** The issuer. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** The tool's address for third-party login, known once it has registered. */
  URI loginAddress() {
    return URI.create(tool.getString("initiate_login_uri"));
  }

  /** The parameters that begin a launch of this person. */
  Map<String, String> loginParameters(Learner learner) {
    return Map.of(
        "iss", url(),
        "login_hint", learner.id(),
        "target_link_uri", launchAddress(),
        "client_id", clientId,
        "lti_deployment_id", DEPLOYMENT,
        "lti_message_hint", learner.course());
  }

  /** Where launches are posted. */
  String launchAddress() {
    return tool.getJsonArray("redirect_uris").getString(0);
  }

  /** A signed launch of the size that real platforms send, in this role of the course. */
  String idToken(Learner learner, String role, String nonce) throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(url())
            .audience(clientId)
            .subject(learner.id())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce)
            .claim("name", "Learner " + learner.number())
            .claim("given_name", "Learner")
            .claim("family_name", String.valueOf(learner.number()))
            .claim("email", learner.id() + "@example.edu")
            .claim("locale", "en")
            .claim(CLAIM + "version", "1.3.0")
            .claim(CLAIM + "message_type", "LtiResourceLinkRequest")
            .claim(CLAIM + "deployment_id", DEPLOYMENT)
            .claim(CLAIM + "target_link_uri", launchAddress())
            .claim(CLAIM + "roles", List.of(ROLE + role))
            .claim(
                CLAIM + "context",
                Map.of(
                    "id", learner.course(),
                    "label", learner.course(),
                    "title", "Course " + learner.course(),
                    "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection")))
            .claim(
                CLAIM + "resource_link",
                Map.of("id", "link-" + learner.course(), "title", "Mentoring"))
            .claim(
                CLAIM + "launch_presentation",
                Map.of("document_target", "iframe", "locale", "en", "return_url", url() + "/back"))
            .claim(
                CLAIM + "tool_platform",
                Map.of("guid", "bench", "name", "Bench", "product_family_code", "bench"))
            .claim(
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                Map.of(
                    "scope",
                    List.of(
                        "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                        "https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                    "lineitems",
                    url() + "/" + learner.course() + "/lineitems"))
            .claim(
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                Map.of(
                    "context_memberships_url",
                    url() + "/" + learner.course() + "/members",
                    "service_versions",
                    List.of("1.0", "2.0")))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private void register(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    tool = Json.createReader(new StringReader(body)).readObject();
    JsonObject configuration =
        Json.createObjectBuilder(
                tool.getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration"))
            .add("deployment_id", DEPLOYMENT)
            .build();
    answer(
        exchange,
        Json.createObjectBuilder(tool)
            .add("client_id", clientId)
            .add("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration)
            .build()
            .toString());
  }

  private JsonObject configuration() {
    return Json.createObjectBuilder()
        .add("issuer", url())
        .add("authorization_endpoint", url() + "/authorize")
        .add("token_endpoint", url() + "/token")
        .add(
            "token_endpoint_auth_methods_supported",
            Json.createArrayBuilder().add("private_key_jwt"))
        .add(
            "token_endpoint_auth_signing_alg_values_supported",
            Json.createArrayBuilder().add("RS256"))
        .add("jwks_uri", url() + "/keys")
        .add("registration_endpoint", url() + "/registration")
        .add("scopes_supported", Json.createArrayBuilder().add("openid"))
        .add("response_types_supported", Json.createArrayBuilder().add("id_token"))
        .add("subject_types_supported", Json.createArrayBuilder().add("public"))
        .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"))
        .add("claims_supported", Json.createArrayBuilder().add("sub").add("iss").add("name"))
        .add(
            DYNAMIC,
            Json.createObjectBuilder()
                .add("product_family_code", "bench")
                .add("version", "1")
                .add(
                    "messages_supported",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("type", "LtiResourceLinkRequest"))
                        .add(Json.createObjectBuilder().add("type", "LtiDeepLinkingRequest"))))
        .build();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  /**
   * A person in a course of the platform.
   *
   * @param number a number below the number of learners
   */
  public record Learner(int number) {
    private static final int COURSES = 10;

    /** What the platform calls them. */
    public String id() {
      return "learner-" + number;
    }

    /** Which course they are in. */
    public String course() {
      return "course-" + number % COURSES;
    }
  }
}
