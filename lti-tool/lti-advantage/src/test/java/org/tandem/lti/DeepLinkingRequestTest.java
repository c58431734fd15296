package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.deeplinking.DeepLinkingSettings;

/** Deep linking requests as the certification suite and real platforms send them. */
class DeepLinkingRequestTest {

  private final Map<String, Object> claims = PlatformFixture.instructor();
  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "deep_link_return_url",
              "https://lms.example.edu/deep",
              "accept_types",
              List.of("link", "ltiResourceLink"),
              "accept_media_types",
              "image/*,text/html",
              "accept_presentation_document_targets",
              List.of("iframe", "window"),
              "data",
              "95399"));

  DeepLinkingRequestTest() {
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiDeepLinkingRequest");
    claims.remove(LtiVocabulary.RESOURCE_LINK);
    claims.put(LtiVocabulary.DEEP_LINKING_SETTINGS, settings);
  }

  @Test
  void opensWithoutAResourceLinkOrATarget() throws LaunchRejected {
    claims.remove(LtiVocabulary.TARGET_LINK_URI);
    claims.put(
        LtiVocabulary.AGS_ENDPOINT, Map.of("lineitems", "https://lms.example.edu/lineitems"));

    Launch launch = PlatformFixture.open(claims);

    assertThat(launch.messageType()).isEqualTo(MessageType.DEEP_LINKING);
    assertThat(launch.gradeServices().orElseThrow().scopes()).isEmpty();
  }

  @Test
  void readsTheSettingsThatWereSentAndInventsNone() throws LaunchRejected {
    DeepLinkingSettings read = DeepLinkingSettings.of(PlatformFixture.open(claims)).orElseThrow();

    assertThat(read.returnUrl()).isEqualTo("https://lms.example.edu/deep");
    assertThat(read.accepts("ltiResourceLink")).isTrue();
    assertThat(read.accepts("html")).isFalse();
    assertThat(read.acceptMediaTypes()).containsExactly("image/*", "text/html");
    assertThat(read.data()).contains("95399");
    assertThat(read.acceptLineItem()).isEmpty();
    assertThat(read.mayCarryLineItem()).isTrue();
    assertThat(read.acceptsSeveral()).isFalse();
  }

  @Test
  void takesAnswersAsBooleansOrAsTexts() throws LaunchRejected {
    settings.put("accept_multiple", "false");
    settings.put("accept_lineitem", false);
    settings.put("auto_create", "true");

    DeepLinkingSettings read = DeepLinkingSettings.of(PlatformFixture.open(claims)).orElseThrow();

    assertThat(read.acceptsSeveral()).isFalse();
    assertThat(read.mayCarryLineItem()).isFalse();
    assertThat(read.autoCreate()).contains(true);
  }

  @Test
  void refusesARequestThatNobodyCanAnswer() {
    for (Object broken : List.of("", "javascript:alert(1)", 7)) {
      settings.put("deep_link_return_url", broken);
      refuses();
    }
    claims.remove(LtiVocabulary.DEEP_LINKING_SETTINGS);
    refuses();
  }

  private void refuses() {
    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> PlatformFixture.open(claims))
        .satisfies(
            rejected ->
                assertThat(rejected.reason()).isEqualTo(Reason.DEEP_LINKING_SETTINGS_MISSING));
  }
}
