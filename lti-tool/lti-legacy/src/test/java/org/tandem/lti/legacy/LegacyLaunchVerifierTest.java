package org.tandem.lti.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.oauth.OAuthAccessor;
import net.oauth.OAuthConsumer;
import net.oauth.OAuthMessage;
import org.junit.jupiter.api.Test;
import org.tandem.lti.legacy.LegacyLaunchRejected.Reason;

class LegacyLaunchVerifierTest {
  private static final String URL = "https://tool.example/lti/legacy";
  private static final Consumer CONSUMER = new Consumer("school", "s3cret");

  private final Set<String> used = new HashSet<>();
  private final LegacyLaunchVerifier verifier = verifier(Clock.systemUTC());

  private LegacyLaunchVerifier verifier(Clock clock) {
    return new LegacyLaunchVerifier(
        key -> key.equals(CONSUMER.key()) ? Optional.of(CONSUMER) : Optional.empty(),
        (key, nonce, until) -> used.add(key + " " + nonce),
        clock);
  }

  @Test
  void opensASignedLaunch() throws Exception {
    LegacyLaunch launch = verifier.verify(signed(Map.of("user_id", "u1")), URL);

    assertThat(launch.consumerKey()).isEqualTo("school");
    assertThat(launch.resourceLinkId()).isEqualTo("link-1");
    assertThat(launch.userId()).contains("u1");
    assertThat(launch.contextId()).isEmpty();
    assertThat(launch.parameters()).doesNotContainKey("oauth_signature");
  }

  @Test
  void namesRolesAndCustomParametersAsALaunchOf13Does() throws Exception {
    LegacyLaunch launch =
        verifier.verify(
            signed(
                Map.of(
                    "roles",
                    "Learner, urn:lti:role:ims/lis/Instructor/TeachingAssistant,"
                        + "urn:lti:role:ims/lis/Mentor,urn:lti:instrole:ims/lis/Staff,"
                        + "urn:lti:sysrole:ims/lis/SysAdmin",
                    "custom_activity_id",
                    "a7")),
            URL);

    assertThat(launch.roles())
        .containsExactly(
            "Learner",
            "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
            "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor",
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Staff",
            "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin");
    assertThat(launch.custom()).containsExactly(Map.entry("activity_id", "a7"));
  }

  @Test
  void refusesAChangedParameter() throws Exception {
    Map<String, String> changed = new TreeMap<>(signed(Map.of("user_id", "u1")));
    changed.put("user_id", "u2");

    assertRejected(changed, Reason.BAD_SIGNATURE);
    assertThat(used).as("a forged launch uses up no nonce").isEmpty();
  }

  @Test
  void refusesTheSameLaunchTwice() throws Exception {
    Map<String, String> launch = signed(Map.of());
    verifier.verify(launch, URL);

    assertRejected(launch, Reason.REPLAYED);
  }

  @Test
  void refusesALaunchOlderThanFiveMinutes() throws Exception {
    Map<String, String> launch = signed(Map.of());
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));

    assertThatThrownBy(() -> verifier(later).verify(launch, URL))
        .isInstanceOfSatisfying(
            LegacyLaunchRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.STALE));
  }

  @Test
  void refusesAnUnknownConsumer() throws Exception {
    Map<String, String> launch = new TreeMap<>(signed(Map.of()));
    launch.put("oauth_consumer_key", "nobody");

    assertRejected(launch, Reason.UNKNOWN_CONSUMER);
  }

  @Test
  void refusesWhatIsNoBasicLaunch() throws Exception {
    Map<String, String> launch = new TreeMap<>(signed(Map.of()));
    launch.put("lti_message_type", "ContentItemSelectionRequest");

    assertRejected(launch, Reason.MALFORMED);
  }

  @Test
  void saysNothingOfWhatWasSent() throws Exception {
    Map<String, String> changed = new TreeMap<>(signed(Map.of("user_id", "u1")));
    changed.put("lis_person_name_full", "Sam Doe");

    assertThatThrownBy(() -> verifier.verify(changed, URL))
        .hasMessageNotContainingAny("Sam", "u1", "s3cret");
  }

  @Test
  void standsOnThreeForeignJarsOnly() {
    assertThat(List.of(System.getProperty("java.class.path").split(":")))
        .noneMatch(
            jar ->
                jar.matches(
                    ".*(jackson|httpc|commons-(io|lang|codec|logging)|signpost|servlet|aspectj|json-simple).*"));
  }

  private void assertRejected(Map<String, String> launch, Reason reason) {
    assertThatThrownBy(() -> verifier.verify(launch, URL))
        .isInstanceOfSatisfying(
            LegacyLaunchRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Map<String, String> signed(Map<String, String> more) throws Exception {
    Map<String, String> parameters = new TreeMap<>(more);
    parameters.put("lti_message_type", "basic-lti-launch-request");
    parameters.put("lti_version", "LTI-1p0");
    parameters.put("resource_link_id", "link-1");
    parameters.put("oauth_callback", "about:blank");
    parameters.put("oauth_timestamp", Long.toString(Instant.now().getEpochSecond()));
    OAuthMessage message = new OAuthMessage("POST", URL, parameters.entrySet());
    message.addRequiredParameters(
        new OAuthAccessor(new OAuthConsumer(null, CONSUMER.key(), CONSUMER.secret(), null)));
    Map<String, String> signed = new TreeMap<>();
    message.getParameters().forEach(p -> signed.put(p.getKey(), p.getValue()));
    return signed;
  }
}
