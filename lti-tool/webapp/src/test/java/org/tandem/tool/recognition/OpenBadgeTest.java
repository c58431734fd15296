package org.tandem.tool.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenBadgeTest {
  private static final OpenBadge BADGE =
      new OpenBadge(
          AwardFixture.addresses(),
          "University of Example",
          Optional.of("https://lms.example.edu"));
  private static final UUID TENANT = new UUID(0, 20);
  private static final String NAME = "Zoë Ödegård";

  @Test
  void saysTheSameInItsClaimsAsInTheCredential() {
    JsonObject credential = credential();
    JsonObject subject = credential.getJsonObject("credentialSubject");

    assertThat(credential.getString("jti")).isEqualTo(credential.getString("id"));
    assertThat(credential.getString("iss"))
        .isEqualTo(credential.getJsonObject("issuer").getString("id"))
        .isEqualTo("https://tandem.example.edu/credentials/" + TENANT + "/issuer");
    assertThat(credential.getString("sub")).isEqualTo(subject.getString("id"));
    assertThat(Instant.ofEpochSecond(credential.getInt("nbf")))
        .isEqualTo(Instant.parse(credential.getString("validFrom")));
  }

  @Test
  void isAnOpenBadgeWithItsCriteriaCountsAndStatus() {
    JsonObject credential = credential();

    assertThat(credential.getJsonArray("@context").toString())
        .isEqualTo(
            "[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]");
    assertThat(credential.getJsonArray("type").toString())
        .isEqualTo("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
    JsonObject achievement =
        credential.getJsonObject("credentialSubject").getJsonObject("achievement");
    assertThat(achievement.getString("name")).isEqualTo("Ten hours for others");
    assertThat(achievement.getJsonObject("criteria").getString("narrative")).isNotBlank();
    assertThat(achievement.getString("id"))
        .isEqualTo("https://tandem.example.edu/credentials/" + TENANT + "/achievements/hours-10");
    assertThat(credential.getJsonArray("evidence").getValuesAs(JsonObject.class))
        .extracting(one -> one.getString("narrative"))
        .containsExactly("12", "10.5");
    JsonObject status = credential.getJsonObject("credentialStatus");
    assertThat(status.getString("type")).isEqualTo("BitstringStatusListEntry");
    assertThat(status.getString("statusListIndex")).isEqualTo("94567");
    assertThat(status.getString("id"))
        .isEqualTo(status.getString("statusListCredential") + "#94567");
  }

  @Test
  void namesItsHolderOnlyToThoseWhoKnowThem() {
    JsonObject credential = credential();

    assertThat(credential.toString()).doesNotContain("Zoë", "holder@", new UUID(0, 30).toString());
    JsonObject name =
        credential.getJsonObject("credentialSubject").getJsonArray("identifier").getJsonObject(0);
    assertThat(name.getString("identityType")).isEqualTo("name");
    assertThat(name.getString("identityHash"))
        .isEqualTo(IdentityHash.of(NAME, name.getString("salt")));
  }

  @Test
  void hashesWithSha256AsNistsExampleSays() {
    assertThat(IdentityHash.of("abc", ""))
        .isEqualTo("sha256$ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void describesIssuerAndAchievementOnTheirOwnAsInTheCredential() {
    JsonObject credential = credential();

    assertThat(BADGE.profile(TENANT)).containsAllEntriesOf(credential.getJsonObject("issuer"));
    assertThat(BADGE.achievement(TENANT, Achievement.HOURS_10, Optional.empty()))
        .containsAllEntriesOf(
            credential.getJsonObject("credentialSubject").getJsonObject("achievement"));
  }

  private static JsonObject credential() {
    return BADGE.credential(
        AwardFixture.tenHours(Optional.empty()),
        Optional.empty(),
        AwardFixture.holder(NAME),
        "urn:uuid:0193",
        "pepper");
  }
}
