package org.tandem.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.PlatformCallFailed;

class DynamicRegistrationTest {
  private static final String CONFIGURATION_WITH_REVIEWS =
      """
      {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
       "jwks_uri":"%1$s/jwks","registration_endpoint":"%1$s/register",
       "https://purl.imsglobal.org/spec/lti-platform-configuration":
         {"product_family_code":"other","messages_supported":[
           {"type":"LtiDeepLinkingRequest"},{"type":"LtiSubmissionReviewRequest"}]}}
      """;

  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private final LocalServer server = LocalServer.plain();
  private final DynamicRegistration registration = new DynamicRegistration(LocalServer.http());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void registersWithWhatThePlatformSupports() throws Exception {
    configuration("\"scopes_supported\":[\"scope-a\",\"scope-z\"],", "moodle");
    server.on("/register", 200, "{\"client_id\":\"c1\"}");

    RegistrationResponse response = register(Optional.of("rt"));

    assertThat(response.clientId()).isEqualTo("c1");
    LocalServer.Seen seen = server.seen("/register").get(0);
    assertThat(seen.authorization()).isEqualTo("Bearer rt");
    JsonObject request = json(seen.body());
    assertThat(request.getString("scope")).isEqualTo("scope-a");
    assertThat(request.getString("token_endpoint_auth_method")).isEqualTo("private_key_jwt");
    assertThat(request.getJsonArray("response_types").getString(0)).isEqualTo("id_token");
    assertThat(request.getJsonArray("redirect_uris").getString(0))
        .isEqualTo("https://tool.example/lti/launch");
    JsonObject tool = request.getJsonObject(TOOL);
    assertThat(tool.getString("domain")).isEqualTo("tool.example");
    JsonObject message = tool.getJsonArray("messages").getJsonObject(0);
    assertThat(message.getString("type")).isEqualTo("LtiDeepLinkingRequest");
    assertThat(message.getJsonArray("placements").getString(0)).isEqualTo("ContentArea");
    assertThat(tool).doesNotContainKey("https://canvas.instructure.com/lti/privacy_level");
  }

  @Test
  void readsBackWhatWasGranted() throws Exception {
    configuration("", "canvas");
    server.on(
        "/register",
        200,
        ("{\"client_id\":\"c1\",\"scope\":\"a b\",\"deployment_id\":\"d1\","
                + "\"registration_access_token\":\"rat\",\"registration_client_uri\":\"%s\"}")
            .formatted(server.uri("/mine")));
    server.on("/mine", 200, "{\"client_id\":\"c1\",\"scope\":\"a\"}");

    RegistrationResponse response = register(Optional.of("rt"));

    assertThat(server.seen("/mine").get(0).authorization()).isEqualTo("Bearer rat");
    assertThat(response.scopes()).containsExactly("a");
    assertThat(response.deploymentId()).contains("d1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/missing", "/others", "https://elsewhere.example/mine", "no address"})
  void keepsTheAnswerWhereItCannotBeReadBack(String address) throws Exception {
    configuration("", "canvas");
    String full = address.startsWith("/") ? server.uri(address).toString() : address;
    server.on(
        "/register",
        200,
        "{\"client_id\":\"c1\",\"scope\":\"a b\",\"registration_client_uri\":\"%s\"}"
            .formatted(full));
    server.on("/others", 200, "{\"client_id\":\"c2\",\"scope\":\"a\"}");

    assertThat(register(Optional.of("rt")).scopes()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void asksCanvasForNamesAndItsOwnPlacements() throws Exception {
    configuration("", "canvas");
    server.on("/register", 200, "{\"client_id\":\"c1\"}");

    register(Optional.of("rt"));

    assertThat(server.seen("/config").get(0).authorization()).isEqualTo("Bearer rt");
    JsonObject tool = json(server.seen("/register").get(0).body()).getJsonObject(TOOL);
    assertThat(tool.getString("https://canvas.instructure.com/lti/privacy_level"))
        .isEqualTo("public");
    assertThat(tool.getJsonArray("messages").getJsonObject(0).getJsonArray("placements"))
        .hasSize(3);
    JsonObject navigation = tool.getJsonArray("messages").getJsonObject(1);
    assertThat(navigation.getString("type")).isEqualTo("LtiResourceLinkRequest");
    assertThat(
            navigation.getBoolean(
                "https://canvas.instructure.com/lti/course_navigation/default_enabled"))
        .isFalse();
    assertThat(tool.getJsonArray("messages")).hasSize(2);
  }

  @Test
  void asksForNoMessageThatThePlatformDoesNotKnow() throws Exception {
    configuration("", "moodle");
    server.on("/register", 200, "{\"client_id\":\"c1\"}");

    register(Optional.empty());

    assertThat(messages()).hasSize(1);
  }

  @Test
  void asksForMessagesWithoutAPlaceWhereThePlatformKnowsThem() throws Exception {
    server.on("/config", 200, CONFIGURATION_WITH_REVIEWS.formatted(server.uri("").toString()));
    server.on("/register", 200, "{\"client_id\":\"c1\"}");

    register(Optional.empty());

    assertThat(messages().getJsonObject(1).getString("type"))
        .isEqualTo("LtiSubmissionReviewRequest");
  }

  @Test
  void sendsNoAuthorizationWhereThePlatformGaveNoToken() throws Exception {
    configuration("", "desire2learn");
    server.on("/register", 200, "{\"client_id\":\"c1\"}");

    register(Optional.empty());

    assertThat(server.seen("/register").get(0).authorization()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"client_id\":\"c\",\"" + TOOL + "\":{\"deployment_id\":\"7\"}}",
        "{\"client_id\":\"c\",\"" + TOOL + "\":{\"deployment_id\":7}}",
        "{\"client_id\":\"c\",\"deployment_id\":\"7\"}",
        "{\"client_id\":\"c\",\"https://purl.imsglobal.org/spec/lti/claim/deployment_id\":\"7\"}"
      })
  void findsTheDeploymentWhereverThePlatformPutsIt(String answer) throws Exception {
    configuration("", "");
    server.on("/register", 201, answer);

    assertThat(register(Optional.empty()).deploymentId()).contains("7");
  }

  @Test
  void readsANumberForAClientIdAndScopesAsTextOrList() throws Exception {
    configuration("", "");
    server.on("/register", 200, "{\"client_id\":1000001,\"scope\":\"a b\",\"deployment_id\":null}");

    RegistrationResponse response = register(Optional.empty());

    assertThat(response.clientId()).isEqualTo("1000001");
    assertThat(response.scopes()).containsExactlyInAnyOrder("a", "b");
    assertThat(response.deploymentId()).isEmpty();
  }

  @Test
  void showsThePlatformsOwnWordsWhenItRefuses() throws Exception {
    configuration("", "");
    server.on("/register", 422, "{\"errors\":[\"placement is unknown\"]}");

    PlatformCallFailed failed =
        catchThrowableOfType(PlatformCallFailed.class, () -> register(Optional.empty()));

    assertThat(failed.answer()).contains("placement is unknown");
  }

  @Test
  void refusesAnAnswerWithoutClientId() {
    configuration("", "");
    server.on("/register", 200, "{}");

    assertThatThrownBy(() -> register(Optional.empty()))
        .isInstanceOf(RegistrationFailed.class)
        .hasMessageContaining("without a client id");
  }

  @Test
  void refusesAConfigurationThatSpeaksForAnotherHost() {
    server.on("/config", 200, "{\"issuer\":\"https://victim.example\"}");

    assertThatThrownBy(() -> registration.configuration(server.uri("/config"), Optional.empty()))
        .isInstanceOf(RegistrationFailed.class)
        .hasMessageContaining("https://victim.example");
  }

  @Test
  void namesWhatAConfigurationLacks() {
    server.on("/config", 200, "{\"issuer\":\"" + server.uri("") + "\",\"token_endpoint\":\"/t\"}");

    assertThatThrownBy(() -> registration.configuration(server.uri("/config"), Optional.empty()))
        .isInstanceOf(RegistrationFailed.class)
        .hasMessageContaining("token_endpoint");
  }

  @ParameterizedTest
  @CsvSource({
    "https://lms.example,https://lms.example/c,true",
    "https://lms.example/moodle,https://LMS.example:443/moodle/c,true",
    "https://canvas.instructure.com,https://sso.canvaslms.com/c,true",
    "https://canvas.beta.instructure.com,https://school.beta.instructure.com/c,true",
    "https://blackboard.com,https://developer.blackboard.com/c,true",
    "https://canvas.instructure.com,https://evil.example/c,false",
    "https://canvas.instructure.com,https://evilinstructure.com/c,false",
    "https://lms.example,https://sub.lms.example/c,false",
    "not an address,https://lms.example/c,false"
  })
  void knowsWhoMaySpeakForAnIssuer(String issuer, URI configuration, boolean allowed) {
    assertThat(IssuerHosts.mayServe(issuer, configuration)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://lms.example/token,https://lms.example/token,true",
    "lms.example,https://lms.example/token,true",
    "https://api.brightspace.com/auth/token,https://auth.brightspace.com/core/connect/token,true",
    "https://victim.example/token,https://lms.example/token,false"
  })
  void doesNotSignForSomebodyElsesTokenEndpoint(String audience, URI endpoint, boolean allowed) {
    assertThat(IssuerHosts.mayBeAudience(audience, endpoint)).isEqualTo(allowed);
  }

  private RegistrationResponse register(Optional<String> token) throws Exception {
    OpenIdConfiguration platform = registration.configuration(server.uri("/config"), token);
    return registration.register(platform, tool(), token);
  }

  private void configuration(String more, String family) {
    String base = server.uri("").toString();
    server.on(
        "/config",
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/jwks","registration_endpoint":"%1$s/register",%2$s
         "https://purl.imsglobal.org/spec/lti-platform-configuration":
           {"product_family_code":"%3$s","messages_supported":[{"type":"LtiDeepLinkingRequest"}]}}
        """
            .formatted(base, more, family));
  }

  private static ToolConfiguration tool() {
    URI launch = URI.create("https://tool.example/lti/launch");
    return new ToolConfiguration(
        "Tool",
        "A tool.",
        URI.create("https://tool.example/lti/login"),
        List.of(launch),
        launch,
        URI.create("https://tool.example/jwks"),
        Optional.empty(),
        List.of("scope-a", "scope-b"),
        List.of("sub", "name"),
        Map.of("x", "$Context.id.history"),
        List.of(
            ToolConfiguration.Message.deepLinking(launch, "Tool"),
            ToolConfiguration.Message.canvasNavigation(launch, "Tool"),
            ToolConfiguration.Message.anywhere("LtiSubmissionReviewRequest", launch, "Tool")));
  }

  private JsonArray messages() {
    List<LocalServer.Seen> seen = server.seen("/register");
    return json(seen.get(seen.size() - 1).body()).getJsonObject(TOOL).getJsonArray("messages");
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
