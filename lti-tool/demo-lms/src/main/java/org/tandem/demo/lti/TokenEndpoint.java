package org.tandem.demo.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * Access tokens for tools that prove themselves by a signed assertion.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">1EdTech
 *     Security Framework 1.0, 4.1</a>
 */
public final class TokenEndpoint {
  private static final int LIFE_IN_SECONDS = 3600;
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final Platform platform;
  private final ToolKeys keys;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Set<String> usedAssertions = ConcurrentHashMap.newKeySet();

  /** Gives tokens for that platform's services. */
  public TokenEndpoint(Platform platform, ToolKeys keys) {
    this.platform = platform;
    this.keys = keys;
  }

  /** Answers with a token, or with 400 and an OAuth error. */
  public Reply token(Call call) {
    if (!call.contentType().equals("application/x-www-form-urlencoded")) {
      return error("invalid_request");
    }
    if (!is(call, "grant_type", "client_credentials")
        || !is(call, "client_assertion_type", ASSERTION_TYPE)) {
      return error("unsupported_grant_type");
    }
    String assertion = call.form("client_assertion").orElse("");
    Optional<Tool> tool = assertion.isEmpty() ? Optional.empty() : tool(assertion);
    if (tool.isEmpty()) {
      return error("invalid_client");
    }
    List<String> scopes = new ArrayList<>(List.of(call.form("scope").orElse("").split(" ")));
    scopes.retainAll(tool.get().scopes());
    return scopes.isEmpty() ? error("invalid_scope") : grant(tool.get(), scopes);
  }

  /**
   * The tool that calls a service.
   *
   * @throws Refusal 401 unless it holds a valid token with one of the scopes
   */
  Tool authorized(Call call, String... scopes) {
    Grant grant =
        call.bearer()
            .flatMap(token -> Optional.ofNullable(grants.get(token)))
            .filter(held -> platform.clock().instant().isBefore(held.end()))
            .filter(held -> List.of(scopes).stream().anyMatch(held.scopes()::contains))
            .orElseThrow(() -> new Refusal(401, "Unauthorized"));
    return platform
        .school()
        .tool(grant.toolId())
        .orElseThrow(() -> new Refusal(401, "Unauthorized"));
  }

  /** Makes every token given so far worthless. */
  public void forgetTokens() {
    grants.clear();
  }

  private Optional<Tool> tool(String assertion) {
    try {
      Optional<Tool> tool = platform.school().toolOfClient(ForeignClaims.issuer(assertion));
      if (tool.isEmpty()) {
        return tool;
      }
      JWTClaimsSet claims = keys.verify(tool.get(), assertion);
      String id = claims.getJWTID();
      boolean good =
          tool.get().clientId().equals(claims.getSubject())
              && (claims.getAudience().contains(platform.issuer() + "/lti/token")
                  || claims.getAudience().contains(platform.issuer()))
              && id != null
              && usedAssertions.add(tool.get().id() + " " + id);
      return good ? tool : Optional.empty();
    } catch (ToolKeys.Untrusted | Refusal untrusted) {
      return Optional.empty();
    }
  }

  private Reply grant(Tool tool, List<String> scopes) {
    String token = Platform.secret();
    Instant end = platform.clock().instant().plusSeconds(LIFE_IN_SECONDS);
    grants.put(token, new Grant(tool.id(), List.copyOf(scopes), end));
    return Reply.json(
            200,
            "application/json",
            Json.createObjectBuilder()
                .add("access_token", token)
                .add("token_type", "Bearer")
                .add("expires_in", LIFE_IN_SECONDS)
                .add("scope", String.join(" ", scopes))
                .build())
        .with("Cache-Control", "no-store");
  }

  private static Reply error(String error) {
    return Reply.json(
        400, "application/json", Json.createObjectBuilder().add("error", error).build());
  }

  private static boolean is(Call call, String name, String value) {
    return call.form(name).filter(value::equals).isPresent();
  }

  private record Grant(String toolId, List<String> scopes, Instant end) {}
}
