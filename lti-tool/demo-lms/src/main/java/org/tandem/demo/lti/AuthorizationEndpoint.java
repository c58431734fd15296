package org.tandem.demo.lti;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.school.Person;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * Turns a tool's authentication request into an id_token, posted by the browser.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">1EdTech
 *     Security Framework 1.0, 5.1.1.2</a>
 */
public final class AuthorizationEndpoint {
  private final Platform platform;
  private final Launches launches;
  private final LaunchMessages messages;
  private final Sessions sessions;

  /** Authorises the launches that have begun on that platform. */
  public AuthorizationEndpoint(
      Platform platform, Launches launches, DeepLinkingReturn deepLinking, Sessions sessions) {
    this.platform = platform;
    this.launches = launches;
    this.messages = new LaunchMessages(platform, deepLinking);
    this.sessions = sessions;
  }

  /** Answers with a page that posts the id_token, or an error, to the tool's redirect_uri. */
  public Reply authorize(Call call) {
    Optional<Person> person = sessions.person(call);
    if (PostPages.mayLackCookie(sessions, call)) {
      return PostPages.again(platform, call);
    }
    PendingLaunch launch =
        launches
            .take(launchId(call))
            .orElseThrow(() -> new Refusal(400, "This launch is unknown or was used before."));
    // Only a registered address may receive anything, an error included.
    String redirectUri = call.parameter("redirect_uri").orElse("");
    if (!launch.tool().redirectUris().contains(redirectUri)) {
      throw new Refusal(400, "This redirect_uri is not registered.");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<Problem> problem = problem(call, launch, person);
    if (problem.isPresent()) {
      fields.put("error", problem.get().error());
      fields.put("error_description", problem.get().description());
    } else {
      fields.put(
          "id_token",
          messages.write(launch, call.parameter("nonce").orElseThrow(), call.language()));
    }
    call.parameter("state").ifPresent(state -> fields.put("state", state));
    return PostPages.post(platform, redirectUri, fields);
  }

  private static String launchId(Call call) {
    String hint = call.parameter("lti_message_hint").orElse("");
    try (var reader = Json.createReader(new StringReader(hint))) {
      JsonObject parsed = reader.readObject();
      return parsed.getString("launchid", "");
    } catch (JsonException e) {
      throw new Refusal(400, "No launch id in the LTI message hint.");
    }
  }

  private static Optional<Problem> problem(
      Call call, PendingLaunch launch, Optional<Person> person) {
    if (call.parameter("nonce").filter(nonce -> !nonce.isBlank()).isEmpty()) {
      return problem("invalid_request", "Missing nonce");
    }
    if (!is(call, "scope", "openid")) {
      return problem("invalid_scope", "The scope must be openid");
    }
    if (!is(call, "response_type", "id_token")) {
      return problem("unsupported_response_type", "The response_type must be id_token");
    }
    if (!is(call, "client_id", launch.tool().clientId())) {
      return problem("unauthorized_client", "Another tool began this launch");
    }
    if (!is(call, "login_hint", launch.person().id())
        || person.filter(launch.person()::equals).isEmpty()) {
      return problem("access_denied", "Another person began this launch");
    }
    if (!is(call, "response_mode", "form_post")) {
      return problem("invalid_request", "Invalid response_mode");
    }
    if (call.parameter("prompt").filter(prompt -> !prompt.equals("none")).isPresent()) {
      return problem("invalid_request", "Invalid prompt");
    }
    return Optional.empty();
  }

  private static boolean is(Call call, String name, String value) {
    return call.parameter(name).filter(value::equals).isPresent();
  }

  private static Optional<Problem> problem(String error, String description) {
    return Optional.of(new Problem(error, description));
  }

  private record Problem(String error, String description) {}
}
