package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LaunchRejected.Reason;

/** The twelve bad payloads of the certification guide (6.1.1): each is refused, for its reason. */
class KnownBadPayloadsTest {

  private final Map<String, Object> claims = PlatformFixture.instructor();

  @Test
  void noKidSentInJwtHeader() {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).customParam("badtestonly", "12345").build();
    refuses(header, Reason.KEY_ID_MISSING);
  }

  @Test
  void incorrectKidInJwtHeader() {
    refuses(PlatformFixture.header().keyID("imstester_66067").build(), Reason.KEY_UNKNOWN);
  }

  @Test
  void wrongLtiVersion() {
    claims.put(LtiVocabulary.LTI_VERSION, "11.3");
    refuses(Reason.VERSION_UNSUPPORTED);
  }

  @Test
  void noLtiVersion() {
    claims.remove(LtiVocabulary.LTI_VERSION);
    refuses(Reason.VERSION_UNSUPPORTED);
  }

  @Test
  void invalidLtiMessage() {
    claims.clear();
    claims.put("name", "badltilaunch");
    refuses(Reason.ISSUER_MISMATCH);
  }

  @Test
  void missingLtiClaims() {
    claims.remove(LtiVocabulary.LTI_VERSION);
    claims.remove(LtiVocabulary.ROLES);
    claims.remove(LtiVocabulary.MESSAGE_TYPE);
    refuses(Reason.VERSION_UNSUPPORTED);
  }

  @Test
  void timestampsIncorrect() {
    claims.put("iat", 11111);
    claims.put("exp", 22222);
    refuses(Reason.EXPIRED);
  }

  @Test
  void messageTypeClaimMissing() {
    claims.remove(LtiVocabulary.MESSAGE_TYPE);
    refuses(Reason.MESSAGE_TYPE_MISSING);
  }

  @Test
  void roleClaimMissing() {
    claims.remove(LtiVocabulary.ROLES);
    refuses(Reason.ROLES_MISSING);
  }

  @Test
  void deploymentIdClaimMissing() {
    claims.remove(LtiVocabulary.DEPLOYMENT_ID);
    refuses(Reason.DEPLOYMENT_ID_MISSING);
  }

  @Test
  void resourceLinkIdClaimMissing() {
    claims.remove(LtiVocabulary.RESOURCE_LINK);
    refuses(Reason.RESOURCE_LINK_MISSING);
  }

  @Test
  void userClaimMissing() {
    claims.put("sub", "");
    refuses(Reason.SUBJECT_INVALID);
  }

  private void refuses(Reason reason) {
    refuses(PlatformFixture.header().build(), reason);
  }

  private void refuses(JWSHeader header, Reason reason) {
    String token =
        PlatformFixture.sign(header, claims, PlatformFixture.signer(PlatformFixture.KEY));
    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> PlatformFixture.open(token, PlatformFixture.REGISTRATION))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }
}
