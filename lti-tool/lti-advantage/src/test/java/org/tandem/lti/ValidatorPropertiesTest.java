package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSHeader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever comes, a launch is accepted or refused for a named reason: no input makes the validator
 * throw anything else, and the inspector throws nothing at all.
 */
class ValidatorPropertiesTest {

  /** Every claim that a launch consists of, and some that nobody knows. */
  private static final List<String> NAMES =
      List.of(
          "iss",
          "aud",
          "azp",
          "sub",
          "nonce",
          "iat",
          "exp",
          "nbf",
          "name",
          "email",
          "locale",
          "unknown",
          LtiVocabulary.LTI_VERSION,
          LtiVocabulary.MESSAGE_TYPE,
          LtiVocabulary.DEPLOYMENT_ID,
          LtiVocabulary.TARGET_LINK_URI,
          LtiVocabulary.ROLES,
          LtiVocabulary.RESOURCE_LINK,
          LtiVocabulary.CONTEXT,
          LtiVocabulary.CUSTOM,
          LtiVocabulary.FOR_USER,
          LtiVocabulary.ROLE_SCOPE_MENTOR,
          LtiVocabulary.LAUNCH_PRESENTATION,
          LtiVocabulary.TOOL_PLATFORM,
          LtiVocabulary.AGS_ENDPOINT,
          LtiVocabulary.NRPS,
          LtiVocabulary.DEEP_LINKING_SETTINGS);

  @Property(tries = 200)
  void anyClaimsAreAcceptedOrRefusedByName(@ForAll("spoiltClaims") Map<String, Object> changes) {
    Map<String, Object> claims = PlatformFixture.instructor();
    claims.putAll(changes);
    isDecided(PlatformFixture.sign(claims));
  }

  @Property(tries = 100)
  void anyMessageTypeOverAnyClaimsIsDecided(
      @ForAll("messageTypes") String type, @ForAll("spoiltClaims") Map<String, Object> changes) {
    Map<String, Object> claims = PlatformFixture.student();
    claims.putAll(changes);
    claims.put(LtiVocabulary.MESSAGE_TYPE, type);
    isDecided(PlatformFixture.sign(claims));
  }

  @Property(tries = 100)
  void anyHeaderIsDecided(@ForAll("values") Object value, @ForAll("headerNames") String name) {
    JWSHeader header = PlatformFixture.header().customParam("x-" + name, value).build();
    isDecided(
        PlatformFixture.sign(
            header, PlatformFixture.instructor(), PlatformFixture.signer(PlatformFixture.KEY)));
    String forged =
        base64("{\"" + name + "\":" + json(value) + "}")
            + PlatformFixture.sign(PlatformFixture.instructor()).replaceFirst("^[^.]*", "");
    isDecided(forged);
  }

  @Property(tries = 500)
  void anyTextIsDecided(@ForAll("texts") String token) {
    isDecided(token);
  }

  @Property(tries = 200)
  void aTokenWithOneCharacterChangedIsNeverLetIn(
      @ForAll("positions") double where, @ForAll("letters") char letter) {
    String token = PlatformFixture.sign(PlatformFixture.instructor());
    int at = (int) (where * (token.length() - 1));
    String changed = token.substring(0, at) + letter + token.substring(at + 1);
    boolean same = decoded(token).equals(decoded(changed));
    assertThat(isDecided(changed)).isEqualTo(same);
  }

  @Property(tries = 300)
  void anyLoginIsAcceptedOrRefusedByName(
      @ForAll("loginNames") String name, @ForAll("texts") String value) {
    Map<String, List<String>> login =
        new java.util.HashMap<>(
            Map.of(
                "iss", List.of(PlatformFixture.ISSUER),
                "login_hint", List.of("1"),
                "target_link_uri", List.of(PlatformFixture.TARGET)));
    login.put(name, List.of(value));
    try {
      LoginInitiation begun = LoginInitiation.from(login);
      assertThat(
              AuthenticationRequest.answering(
                      begun,
                      PlatformFixture.REGISTRATION,
                      java.net.URI.create(PlatformFixture.TARGET),
                      "s",
                      "n")
                  .uri()
                  .toString())
          .startsWith(PlatformFixture.ISSUER + "/auth?");
    } catch (LoginRejected refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  /** Whether it was let in; anything but a decision fails. */
  private static boolean isDecided(String token) {
    LaunchReport report =
        new LaunchInspector(PlatformFixture.CLOCK)
            .inspect(
                token,
                PlatformFixture.REGISTRATION,
                ExpectedLaunch.of(PlatformFixture.NONCE, PlatformFixture.TARGET),
                PlatformFixture.KEYS);
    assertThat(report.checks()).hasSize(LaunchCheck.Rule.values().length);
    try {
      PlatformFixture.open(token, PlatformFixture.REGISTRATION);
      assertThat(report.isClean()).as("validator and inspector agree").isTrue();
      return true;
    } catch (LaunchRejected refused) {
      assertThat(refused.reason()).isNotNull();
      assertThat(report.isClean()).as("validator and inspector agree").isFalse();
      return false;
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> spoiltClaims() {
    return Arbitraries.maps(Arbitraries.of(NAMES), values()).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            texts().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.doubles().map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    Arbitrary<Object> lists = plain.list().ofMaxSize(3).map(Object.class::cast);
    Arbitrary<Object> objects =
        Arbitraries.maps(
                Arbitraries.of("id", "user_id", "scope", "lineitem", "return_url", "x"), plain)
            .ofMaxSize(3)
            .map(Object.class::cast);
    return Arbitraries.oneOf(plain, lists, objects);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().ascii().ofMaxLength(300),
        Arbitraries.strings().withChars("abcXYZ019-_.").ofMaxLength(80),
        Arbitraries.of("", " ", ".", "..", "e30.e30.e30", "null", "https://x.example", "-1"));
  }

  @Provide
  Arbitrary<String> messageTypes() {
    return Arbitraries.of(
        "LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest", "", "Lti");
  }

  @Provide
  Arbitrary<String> headerNames() {
    return Arbitraries.of("alg", "kid", "typ", "jku", "x5u", "jwk", "x5c", "crit", "b64", "zip");
  }

  @Provide
  Arbitrary<String> loginNames() {
    return Arbitraries.of(
        "iss",
        "login_hint",
        "target_link_uri",
        "lti_message_hint",
        "client_id",
        "lti_deployment_id",
        "lti_storage_target");
  }

  @Provide
  Arbitrary<Double> positions() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().with('A', 'B', 'z', '0', '-', '_', '.', '=', ' ', '\u00e9');
  }

  private static List<String> decoded(String token) {
    return java.util.Arrays.stream(token.split("\\.", -1))
        .map(ValidatorPropertiesTest::bytes)
        .toList();
  }

  /** The last letter of a part has bits to spare: another letter may mean the same bytes. */
  private static String bytes(String part) {
    try {
      return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "?" + part;
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Object value) {
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : "\"" + value.toString().replaceAll("[^a-zA-Z0-9 ]", "") + "\"";
  }
}
