package org.tandem.tool.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.Claims;
import org.tandem.tool.certification.RecordedLaunch.MaskedClaim;

class MaskedClaimsTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  @Test
  void showsWhatIsKnownToBeHarmlessAndHidesAllElse() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://lms.example");
    claims.put("sub", "user-29");
    claims.put("name", "Ada Lovelace");
    claims.put("email", "ada@example.edu");
    claims.put("nonce", "n-0S6");
    claims.put("https://vendor.example/phone", "+1 555");
    claims.put(LTI + "custom", Map.of("mail", "ada@example.edu"));
    claims.put(LTI + "roles", List.of("Learner", "Mentor"));
    claims.put(LTI + "ext", Map.of("user_username", "ada"));
    claims.put(
        LTI + "launch_presentation",
        Map.of("return_url", "https://lms.example/back?sesskey=s3cr3t"));

    List<MaskedClaim> masked = MaskedClaims.of(new Claims(claims));

    assertThat(masked.toString())
        .doesNotContain("Ada", "ada", "555", "user-29", "n-0S6", "s3cr3t")
        .contains("https://lms.example", "Learner, Mentor", "https://lms.example/back?…");
    assertThat(masked)
        .filteredOn(MaskedClaim::hidden)
        .extracting(MaskedClaim::name)
        .contains("sub", "name", "email", "nonce", "https://vendor.example/phone")
        .contains(LTI + "custom.mail", LTI + "ext.user_username");
  }

  @Test
  void boundsWhatItKeeps() {
    Map<String, Object> claims = new LinkedHashMap<>();
    for (int i = 0; i < 1_000; i++) {
      claims.put("claim-" + i, "x");
    }
    claims.put("iss", "x".repeat(10_000));

    List<MaskedClaim> masked = MaskedClaims.of(new Claims(claims));

    assertThat(masked).hasSizeLessThanOrEqualTo(120);
    assertThat(masked).allMatch(claim -> claim.value().length() <= 301);
  }

  @Test
  void shortensNamesAndIds() {
    assertThat(Mask.name("Noor  Haddad")).isEqualTo("N. H.");
    assertThat(Mask.name("")).isEmpty();
    assertThat(Mask.id("user-4711")).isEqualTo("…4711");
    assertThat(Mask.id("7")).isEqualTo("…");
  }
}
