package org.tandem.lti.emulator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.PlatformRegistration;

/** An LTI 1.3 Advantage platform with one course, for the tests of a tool. */
public final class PlatformEmulator implements AutoCloseable {

  private static final String CLIENT_ID = "emulated-client";
  private static final String DEPLOYMENT_ID = "1";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RSAKey key;
  private final Map<String, EmulatedPerson> people = new ConcurrentHashMap<>();
  private final EmulatedServices services;
  private volatile Tool tool = new Tool(URI.create("about:blank"), URI.create("about:blank"));
  private volatile Consumer<Map<String, Object>> spoiling = claims -> {};

  private record Tool(URI login, URI launch) {}

  private PlatformEmulator() {
    try {
      key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java runtime offers no RSA", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    services = new EmulatedServices(server, issuer(), CLIENT_ID, people.values());
    server.createContext(
        "/jwks", exchange -> Http.answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/auth", this::authorize);
    server.setExecutor(threads);
    server.start();
  }

  /** Starts a platform that does not know the tool yet. */
  public static PlatformEmulator start() {
    return new PlatformEmulator();
  }

  /** What the tool has to know of the platform. */
  public PlatformRegistration registration() {
    return PlatformRegistration.of(
        issuer(),
        CLIENT_ID,
        URI.create(issuer() + "/auth"),
        URI.create(issuer() + "/token"),
        URI.create(issuer() + "/jwks"));
  }

  /**
   * Installs the tool.
   *
   * @param login where logins begin
   * @param launch the only redirect URI
   * @param jwks where its keys are published
   */
  public void install(URI login, URI launch, URI jwks) {
    tool = new Tool(login, launch);
    services.trust(jwks);
  }

  /** Enrols people in the course. */
  public void enrol(EmulatedPerson... some) {
    for (EmulatedPerson person : some) {
      people.put(person.id(), person);
    }
  }

  /** Changes the claims of every further launch before they are signed. */
  public void spoil(Consumer<Map<String, Object>> claims) {
    spoiling = claims;
  }

  /**
   * Lets somebody click the link in the course, with a browser that keeps cookies.
   *
   * @return the page that the tool answered the launch with
   */
  public EmulatedBrowser.Page open(String personId) {
    String query =
        "iss="
            + encode(issuer())
            + "&client_id="
            + CLIENT_ID
            + "&login_hint="
            + encode(personId)
            + "&lti_message_hint="
            + encode("{\"link\":1}")
            + "&target_link_uri="
            + encode(tool.launch().toString());
    return new EmulatedBrowser().open(URI.create(tool.login() + "?" + query));
  }

  /** The scores that were accepted, in order. */
  public List<JsonObject> scores() {
    return services.scores();
  }

  /** The columns of the gradebook. */
  public List<JsonObject> lineItems() {
    return services.lineItems();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The authorization endpoint: answers with the form that a real one posts by itself. */
  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = Http.parameters(exchange.getRequestURI().getRawQuery());
    EmulatedPerson person = people.get(query.getOrDefault("login_hint", ""));
    boolean wellAsked =
        person != null
            && "openid".equals(query.get("scope"))
            && "id_token".equals(query.get("response_type"))
            && "form_post".equals(query.get("response_mode"))
            && "none".equals(query.get("prompt"))
            && CLIENT_ID.equals(query.get("client_id"))
            && tool.launch().toString().equals(query.get("redirect_uri"))
            && "{\"link\":1}".equals(query.get("lti_message_hint"))
            && query.containsKey("state")
            && query.containsKey("nonce");
    if (!wellAsked) {
      Http.answer(exchange, 400, "invalid_request");
      return;
    }
    Map<String, Object> claims =
        claims(Objects.requireNonNull(person), query.getOrDefault("nonce", ""));
    spoiling.accept(claims);
    String form =
        "<form method=\"post\" action=\"%s\"><input name=\"state\" value=\"%s\"><input name=\"id_token\" value=\"%s\"></form>"
            .formatted(tool.launch(), query.get("state"), sign(claims));
    Http.answer(exchange, 200, form);
  }

  private Map<String, Object> claims(EmulatedPerson person, Object nonce) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer());
    claims.put("aud", CLIENT_ID);
    claims.put("sub", person.id());
    claims.put("name", person.name());
    claims.put("nonce", nonce);
    claims.put("iat", now);
    claims.put("exp", now + 300);
    claims.put(LtiVocabulary.LTI_VERSION, LtiVocabulary.VERSION);
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiResourceLinkRequest");
    claims.put(LtiVocabulary.DEPLOYMENT_ID, DEPLOYMENT_ID);
    claims.put(LtiVocabulary.TARGET_LINK_URI, tool.launch().toString());
    claims.put(LtiVocabulary.ROLES, person.roles());
    claims.put(LtiVocabulary.RESOURCE_LINK, Map.of("id", "link-1", "title", "The link"));
    claims.put(LtiVocabulary.CONTEXT, Map.of("id", "course-1", "title", "The course"));
    claims.putAll(services.claims());
    return claims;
  }

  private String sign(Map<String, Object> claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
