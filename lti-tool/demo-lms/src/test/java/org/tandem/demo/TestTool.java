package org.tandem.demo;

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
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.demo.school.Tool;

/**
 * The least that can pass for an LTI tool: it publishes its keys, registers, and calls services.
 */
final class TestTool implements AutoCloseable {
  static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
  static final String MEMBERSHIPS =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private final HttpServer keys;
  private final RSAKey key;
  private final HttpClient client = HttpClient.newHttpClient();

  TestTool() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
    keys.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, published.length);
          exchange.getResponseBody().write(published);
          exchange.close();
        });
    keys.start();
  }

  String address(String path) {
    return "http://localhost:" + keys.getAddress().getPort() + path;
  }

  /** What this tool asks for at registration; tests change it to see it refused. */
  JsonObject registration() {
    return Json.createObjectBuilder()
        .add("application_type", "web")
        .add("response_types", Json.createArrayBuilder().add("id_token"))
        .add("grant_types", Json.createArrayBuilder().add("implicit").add("client_credentials"))
        .add("initiate_login_uri", address("/login"))
        .add("redirect_uris", Json.createArrayBuilder().add(address("/launch")))
        .add("client_name", "Test tool")
        .add("jwks_uri", address("/keys"))
        .add("token_endpoint_auth_method", "private_key_jwt")
        .add(
            "scope",
            String.join(" ", AGS + "lineitem", AGS + "score", AGS + "result.readonly", MEMBERSHIPS))
        .add(
            CONFIGURATION,
            Json.createObjectBuilder()
                .add("domain", address("").replace("http://", ""))
                .add("target_link_uri", address("/launch"))
                .add("claims", Json.createArrayBuilder().add("sub").add("name"))
                .add(
                    "custom_parameters",
                    Json.createObjectBuilder()
                        .add("course", "$Context.title")
                        .add("unknown", "$Not.known"))
                .add(
                    "messages",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("type", "LtiDeepLinkingRequest"))))
        .build();
  }

  HttpResponse<String> register(String invitation, JsonObject registration) throws Exception {
    Map<String, String> parameters = Browser.query(URI.create(invitation).getRawQuery());
    JsonObject platform =
        json(get(parameters.getOrDefault("openid_configuration", ""), "application/json").body());
    return client.send(
        HttpRequest.newBuilder(URI.create(platform.getString("registration_endpoint")))
            .header("Authorization", "Bearer " + parameters.get("registration_token"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(registration.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Registers this tool and lets the admin activate it. */
  Tool join(DemoLms lms) throws Exception {
    HttpResponse<String> answer = register(lms.invite(address("/register")), registration());
    Tool tool = lms.school().toolOfClient(json(answer.body()).getString("client_id")).orElseThrow();
    lms.school().activate(tool.id());
    return lms.school().tool(tool.id()).orElseThrow();
  }

  String sign(JWTClaimsSet claims) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  /** A client assertion as it should be; tests change it to see it refused. */
  JWTClaimsSet.Builder assertion(DemoLms lms, Tool tool) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(tool.clientId())
        .subject(tool.clientId())
        .audience(lms.url() + "/lti/token")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .jwtID(UUID.randomUUID().toString());
  }

  HttpResponse<String> askForToken(DemoLms lms, String assertion, String scope) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(lms.url() + "/lti/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form(
                        Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_assertion_type",
                            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                            "client_assertion",
                            assertion,
                            "scope",
                            scope))))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  String token(DemoLms lms, Tool tool) throws Exception {
    String everything = registration().getString("scope");
    HttpResponse<String> answer = askForToken(lms, sign(assertion(lms, tool).build()), everything);
    return json(answer.body()).getString("access_token");
  }

  HttpResponse<String> call(String method, String url, String token, String type, String body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header(body.isEmpty() ? "Accept" : "Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String url, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static List<JsonObject> array(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    keys.stop(0);
  }
}
