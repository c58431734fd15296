package org.tandem.demo.lti;

import static org.tandem.demo.lti.Vocabulary.TOOL_CONFIGURATION;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * Dynamic Registration: how the platform describes itself and takes a tool in.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class RegistrationEndpoint {
  private static final Duration TOKEN_LIFE = Duration.ofHours(1);

  private final Platform platform;
  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();

  /** Takes tools into the platform's school. */
  public RegistrationEndpoint(Platform platform) {
    this.platform = platform;
  }

  /** The tool's registration link, completed with what the tool needs to answer. */
  public String invite(String registrationLink) {
    String token = Platform.secret();
    tokens.put(token, platform.clock().instant().plus(TOKEN_LIFE));
    return registrationLink
        + (registrationLink.contains("?") ? "&" : "?")
        + "openid_configuration="
        + Addresses.encode(platform.issuer() + "/lti/openid-configuration")
        + "&registration_token="
        + token;
  }

  /** The platform's description of itself. */
  public Reply configuration(Call call) {
    String issuer = platform.issuer();
    return Reply.json(
        200,
        "application/json",
        Json.createObjectBuilder()
            .add("issuer", issuer)
            .add("authorization_endpoint", issuer + "/lti/authorize")
            .add("token_endpoint", issuer + "/lti/token")
            .add("token_endpoint_auth_methods_supported", strings(List.of("private_key_jwt")))
            .add("token_endpoint_auth_signing_alg_values_supported", strings(List.of("RS256")))
            .add("jwks_uri", issuer + "/lti/keys")
            .add("registration_endpoint", issuer + "/lti/registrations")
            .add("scopes_supported", strings(Vocabulary.SCOPES))
            .add("response_types_supported", strings(List.of("id_token")))
            .add("subject_types_supported", strings(List.of("public", "pairwise")))
            .add("id_token_signing_alg_values_supported", strings(List.of("RS256")))
            .add(
                "claims_supported",
                strings(List.of("sub", "iss", "name", "given_name", "family_name", "email")))
            .add(Vocabulary.PLATFORM_CONFIGURATION, platformConfiguration())
            .build());
  }

  /** The platform's public keys. */
  public Reply keys(Call call) {
    return Reply.of(200, "application/json", platform.publicKeys().toString())
        .with("Cache-Control", "max-age=3600");
  }

  /** Takes a tool in; it stays closed until an admin activates it. */
  public Reply register(Call call) {
    String token = call.bearer().orElseThrow(() -> new Refusal(401, "missing_registration_token"));
    Instant end = tokens.remove(token);
    if (end == null || platform.clock().instant().isAfter(end)) {
      throw new Refusal(401, "invalid_registration_token");
    }
    JsonObject request = parse(call.text());
    Tool tool = tool(request);
    platform.school().add(tool);
    return Reply.json(200, "application/json", answer(request, tool));
  }

  private static JsonObject parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new Refusal(400, "invalid_json");
    }
  }

  private Tool tool(JsonObject request) {
    JsonObject settings =
        Optional.ofNullable(request.getJsonObject(TOOL_CONFIGURATION))
            .orElseThrow(() -> new Refusal(400, "missing_" + TOOL_CONFIGURATION));
    check(texts(request, "response_types").contains("id_token"), "invalid_response_types");
    check(
        text(request, "token_endpoint_auth_method").equals("private_key_jwt"),
        "invalid_token_endpoint_auth_method");
    check(request.getString("application_type", "web").equals("web"), "invalid_application_type");
    List<String> redirectUris = texts(request, "redirect_uris");
    check(!redirectUris.isEmpty(), "invalid_redirect_uris");
    String domain = text(settings, "domain");
    String target = settings.getString("target_link_uri", "https://" + domain);
    check(domainOf(target).equals(domainOf(domain)), "domain_targetlinkuri_mismatch");
    String number = platform.school().nextId();
    return new Tool(
        number,
        Platform.secret().substring(0, 15),
        number,
        text(request, "client_name"),
        settings.getString("description", ""),
        target,
        text(request, "initiate_login_uri"),
        redirectUris,
        text(request, "jwks_uri"),
        deepLinking(settings, target),
        custom(settings),
        scopes(request),
        false);
  }

  /** What Moodle compares: host and port, without scheme and a leading www. */
  private static String domainOf(String address) {
    return address
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/.*", "");
  }

  private static Optional<String> deepLinking(JsonObject settings, String target) {
    return settings.getOrDefault("messages", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .filter(message -> message.getString("type", "").equals(Vocabulary.DEEP_LINKING))
        .map(message -> message.getString("target_link_uri", target))
        .findFirst();
  }

  private static Map<String, String> custom(JsonObject settings) {
    Map<String, String> custom = new LinkedHashMap<>();
    settings
        .getOrDefault("custom_parameters", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach((name, value) -> custom.put(name, ((JsonString) value).getString()));
    return custom;
  }

  private static List<String> scopes(JsonObject request) {
    List<String> granted = new ArrayList<>(List.of(request.getString("scope", "").split(" ")));
    granted.retainAll(Vocabulary.SCOPES);
    return granted;
  }

  private static JsonObject answer(JsonObject request, Tool tool) {
    JsonObject settings =
        Json.createObjectBuilder(request.getJsonObject(TOOL_CONFIGURATION))
            .add("deployment_id", tool.deploymentId())
            .build();
    return Json.createObjectBuilder(request)
        .add("client_id", tool.clientId())
        .add("scope", String.join(" ", tool.scopes()))
        .add(TOOL_CONFIGURATION, settings)
        .build();
  }

  private static JsonObject platformConfiguration() {
    return Json.createObjectBuilder()
        .add("product_family_code", LaunchMessages.PRODUCT)
        .add("version", "1.0")
        .add(
            "messages_supported",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("type", Vocabulary.RESOURCE_LINK))
                .add(
                    Json.createObjectBuilder()
                        .add("type", Vocabulary.DEEP_LINKING)
                        .add("placements", strings(List.of("ContentArea")))))
        .add("variables", strings(CustomVariables.NAMES))
        .build();
  }

  private static JsonArrayBuilder strings(List<String> texts) {
    return Json.createArrayBuilder(texts);
  }

  private static String text(JsonObject from, String name) {
    String text = from.getString(name, "");
    check(!text.isBlank(), "missing_" + name);
    return text;
  }

  private static List<String> texts(JsonObject from, String name) {
    JsonValue value = from.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
    check(value.getValueType() == JsonValue.ValueType.ARRAY, "invalid_" + name);
    return value.asJsonArray().getValuesAs(JsonString::getString);
  }

  private static void check(boolean right, String otherwise) {
    if (!right) {
      throw new Refusal(400, otherwise);
    }
  }
}
