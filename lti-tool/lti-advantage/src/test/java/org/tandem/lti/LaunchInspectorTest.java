package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.lti.LaunchCheck.Outcome;
import org.tandem.lti.LaunchCheck.Rule;
import org.tandem.lti.LaunchRejected.Reason;

class LaunchInspectorTest {

  private final Map<String, Object> claims = PlatformFixture.instructor();

  @Test
  void findsEveryRuleOfAGoodLaunchKept() {
    LaunchReport report = inspect(PlatformFixture.sign(claims));

    assertThat(report.isClean()).isTrue();
    assertThat(report.checks()).extracting(LaunchCheck::rule).containsExactly(Rule.values());
    assertThat(report.checks()).allMatch(check -> !check.rule().clause().isBlank());
  }

  @Test
  void namesAllThatIsWrongAndNotOnlyTheFirst() {
    claims.put("iss", "https://other.example");
    claims.put("nonce", "another");
    claims.remove(LtiVocabulary.ROLES);
    claims.remove(LtiVocabulary.DEPLOYMENT_ID);

    LaunchReport report = inspect(PlatformFixture.sign(claims));

    assertThat(report.checks())
        .filteredOn(check -> check.outcome() == Outcome.BROKEN)
        .extracting(check -> check.reason().orElseThrow())
        .containsExactly(
            Reason.ISSUER_MISMATCH,
            Reason.NONCE_MISMATCH,
            Reason.DEPLOYMENT_ID_MISSING,
            Reason.ROLES_MISSING);
    assertThat(outcome(report, Rule.SIGNATURE)).isEqualTo(Outcome.KEPT);
    assertThat(outcome(report, Rule.MESSAGE)).isEqualTo(Outcome.NOT_LOOKED_AT);
  }

  @Test
  void saysThatALinkIsMissing() {
    claims.remove(LtiVocabulary.RESOURCE_LINK);

    assertThat(outcome(inspect(PlatformFixture.sign(claims)), Rule.MESSAGE))
        .isEqualTo(Outcome.BROKEN);
  }

  @Test
  void readsTheClaimsOfATokenThatSomebodyElseSigned() {
    String forged =
        PlatformFixture.sign(
            PlatformFixture.header().build(),
            claims,
            PlatformFixture.signer(PlatformFixture.rsa(2048, "other")));

    LaunchReport report = inspect(forged);

    assertThat(outcome(report, Rule.SIGNATURE)).isEqualTo(Outcome.BROKEN);
    assertThat(outcome(report, Rule.AUDIENCE)).isEqualTo(Outcome.KEPT);
    assertThat(report.claims().string("iss")).contains(PlatformFixture.ISSUER);
    assertThat(report.isClean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "e30.e30.", "e30.W10.e30", "....."})
  void survivesWhatIsNoToken(String token) {
    LaunchReport report = inspect(token);

    assertThat(outcome(report, Rule.SIGNATURE)).isEqualTo(Outcome.BROKEN);
    assertThat(report.checks()).extracting(LaunchCheck::rule).containsExactly(Rule.values());
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void agreesWithTheValidator() throws Exception {
    for (String gone : List.copyOf(claims.keySet())) {
      Map<String, Object> spoilt = PlatformFixture.instructor();
      spoilt.remove(gone);
      boolean accepted;
      try {
        PlatformFixture.open(spoilt);
        accepted = true;
      } catch (LaunchRejected refused) {
        accepted = false;
      }
      assertThat(inspect(PlatformFixture.sign(spoilt)).isClean())
          .as("a launch without " + gone)
          .isEqualTo(accepted);
    }
  }

  private static Outcome outcome(LaunchReport report, Rule rule) {
    return report.checks().stream()
        .filter(check -> check.rule() == rule)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static LaunchReport inspect(String token) {
    return new LaunchInspector(PlatformFixture.CLOCK)
        .inspect(
            token,
            PlatformFixture.REGISTRATION,
            ExpectedLaunch.of(PlatformFixture.NONCE, PlatformFixture.TARGET),
            PlatformFixture.KEYS);
  }
}
