package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LoginRejected.Reason;

class LoginInitiationTest {

  private final Map<String, List<String>> parameters =
      new HashMap<>(
          Map.of(
              "iss", List.of(PlatformFixture.ISSUER),
              "login_hint", List.of("4 2+&=%C3\u00e9"),
              "target_link_uri", List.of(PlatformFixture.TARGET)));

  @Test
  void echoesBothHintsCharacterByCharacter() throws LoginRejected {
    String hint = "{\"cmid\":7,\"launchid\":\"ltilaunch7_91\"} +&/?#\u00fc";
    parameters.put("lti_message_hint", List.of(hint));

    Map<String, String> sent = query(answer());

    assertThat(sent).containsEntry("login_hint", "4 2+&=%C3\u00e9");
    assertThat(sent).containsEntry("lti_message_hint", hint);
  }

  @Test
  void asksForAnIdTokenPostedBack() throws LoginRejected {
    Map<String, String> sent = query(answer());

    assertThat(sent)
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", PlatformFixture.CLIENT)
        .containsEntry("redirect_uri", "https://tool.example.org/lti/launch")
        .containsEntry("state", "the-state")
        .containsEntry("nonce", "the-nonce")
        .doesNotContainKey("lti_message_hint");
  }

  @Test
  void keepsAQueryThatTheEndpointHas() throws LoginRejected {
    PlatformRegistration registration =
        PlatformRegistration.of(
            PlatformFixture.ISSUER,
            PlatformFixture.CLIENT,
            URI.create("https://lms.example.edu/auth?tenant=9"),
            URI.create("https://lms.example.edu/token"),
            URI.create("https://lms.example.edu/jwks"));
    URI uri =
        AuthenticationRequest.answering(
                LoginInitiation.from(parameters),
                registration,
                URI.create("https://tool.example.org/lti/launch"),
                "s",
                "n")
            .uri();

    assertThat(uri.toString()).startsWith("https://lms.example.edu/auth?tenant=9&scope=openid&");
  }

  @Test
  void keepsAnEmptyMessageHint() throws LoginRejected {
    parameters.put("lti_message_hint", List.of(""));
    assertThat(query(answer())).containsEntry("lti_message_hint", "");
  }

  @Test
  void readsTheDeploymentUnderBothNames() throws LoginRejected {
    parameters.put("deployment_id", List.of("old"));
    assertThat(LoginInitiation.from(parameters).deploymentId()).contains("old");
    parameters.put("lti_deployment_id", List.of("new"));
    assertThat(LoginInitiation.from(parameters).deploymentId()).contains("new");
  }

  @Test
  void namesTheParameterThatIsMissing() {
    parameters.remove("iss");
    refuses(Reason.ISSUER_MISSING);
    parameters.put("iss", List.of(PlatformFixture.ISSUER));
    parameters.put("login_hint", List.of(""));
    refuses(Reason.LOGIN_HINT_MISSING);
    parameters.put("login_hint", List.of("1"));
    parameters.remove("target_link_uri");
    refuses(Reason.TARGET_LINK_URI_MISSING);
  }

  @Test
  void refusesAParameterThatIsGivenTwice() {
    parameters.put("client_id", List.of("a", "b"));
    refuses(Reason.REPEATED_PARAMETER);
  }

  @Test
  void refusesAParameterOfUnreasonableLength() {
    parameters.put("lti_message_hint", List.of("h".repeat(20_000)));
    refuses(Reason.PARAMETER_TOO_LONG);
  }

  private void refuses(Reason reason) {
    assertThatExceptionOfType(LoginRejected.class)
        .isThrownBy(() -> LoginInitiation.from(parameters))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }

  private URI answer() throws LoginRejected {
    return AuthenticationRequest.answering(
            LoginInitiation.from(parameters),
            PlatformFixture.REGISTRATION,
            URI.create("https://tool.example.org/lti/launch"),
            "the-state",
            "the-nonce")
        .uri();
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&")) {
      int equals = pair.indexOf('=');
      parameters.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
