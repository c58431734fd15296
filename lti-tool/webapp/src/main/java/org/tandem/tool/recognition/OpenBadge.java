package org.tandem.tool.recognition;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Program;

/**
 * The documents of Open Badges 3.0 about one award. They are written in English, so that what an
 * address says does not depend on who asks; pages and papers speak the reader's language.
 *
 * @param addresses where everybody finds what they name
 * @param issuer what the issuing organisation is called
 * @param site the organisation's own address, where its LMS has one
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0">Open Badges 3.0</a>
 */
record OpenBadge(CredentialAddresses addresses, String issuer, Optional<String> site) {
  /** The Verifiable Credentials Data Model 2.0 first, then Open Badges (appendix B.1.1). */
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

  private static final String OPEN_BADGES =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
  private static final AchievementTexts TEXTS = AchievementTexts.in(Locale.ENGLISH);

  /** The issuer as a document of its own. */
  JsonObject profile(UUID tenantId) {
    return Json.createObjectBuilder(issuer(tenantId)).add("@context", context()).build();
  }

  /** An achievement as a document of its own. */
  JsonObject achievement(UUID tenantId, Achievement achievement, Optional<Program> program) {
    return Json.createObjectBuilder(described(tenantId, achievement, program))
        .add("@context", context())
        .add("creator", issuer(tenantId))
        .build();
  }

  /**
   * The credential before it is signed, with the claims that a JWT repeats (section 8.2.4.1).
   *
   * @param subject what the credential calls its holder, and nothing else does
   * @param salt what the holder's name and address are hashed with
   */
  JsonObject credential(
      Award award, Optional<Program> program, Person holder, String subject, String salt) {
    String id = "urn:uuid:" + award.id();
    String name = TEXTS.name(award.achievement(), program);
    return Json.createObjectBuilder()
        .add("@context", context())
        .add("id", id)
        .add("type", types("VerifiableCredential", "OpenBadgeCredential"))
        .add("name", name)
        .add("issuer", issuer(award.tenantId()))
        .add("validFrom", award.earnedAt().toString())
        .add(
            "credentialSubject",
            Json.createObjectBuilder()
                .add("id", subject)
                .add("type", types("AchievementSubject"))
                .add("identifier", identifiers(holder, salt))
                .add("achievement", described(award.tenantId(), award.achievement(), program)))
        .add("evidence", evidence(award.counts()))
        .add("credentialStatus", status(award))
        .add("iss", addresses.issuer(award.tenantId()))
        .add("jti", id)
        .add("sub", subject)
        .add("nbf", award.earnedAt().getEpochSecond())
        .build();
  }

  private static JsonArrayBuilder context() {
    return Json.createArrayBuilder().add(CREDENTIALS).add(OPEN_BADGES);
  }

  private JsonObject issuer(UUID tenantId) {
    JsonObjectBuilder profile =
        Json.createObjectBuilder()
            .add("id", addresses.issuer(tenantId))
            .add("type", types("Profile"))
            .add("name", issuer);
    site.ifPresent(url -> profile.add("url", url));
    return profile.build();
  }

  private JsonObject described(UUID tenantId, Achievement achievement, Optional<Program> program) {
    return Json.createObjectBuilder()
        .add("id", addresses.achievement(tenantId, achievement, program.map(Program::id)))
        .add("type", types("Achievement"))
        .add(
            "achievementType",
            achievement == Achievement.COMPLETED_AS_MENTEE ? "CertificateOfCompletion" : "Badge")
        .add("name", TEXTS.name(achievement, program))
        .add("description", TEXTS.criteria(achievement, program))
        .add(
            "criteria",
            Json.createObjectBuilder().add("narrative", TEXTS.criteria(achievement, program)))
        .add(
            "image", Json.createObjectBuilder().add("id", addresses.picture()).add("type", "Image"))
        .add("inLanguage", "en")
        .build();
  }

  /** Whoever knows the holder's name or address finds it here; nobody reads it from here. */
  private static JsonArray identifiers(Person holder, String salt) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    all.add(identifier("name", holder.name(), salt));
    holder.email().ifPresent(email -> all.add(identifier("emailAddress", email, salt)));
    return all.build();
  }

  private static JsonObjectBuilder identifier(String type, String plain, String salt) {
    return Json.createObjectBuilder()
        .add("type", "IdentityObject")
        .add("hashed", true)
        .add("identityHash", IdentityHash.of(plain, salt))
        .add("identityType", type)
        .add("salt", salt);
  }

  private static JsonArrayBuilder evidence(Counts counts) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    TEXTS
        .evidence(counts)
        .forEach(
            line ->
                all.add(
                    Json.createObjectBuilder()
                        .add("type", types("Evidence"))
                        .add("name", line.name())
                        .add("narrative", line.value())
                        .add("genre", "Count")));
    return all;
  }

  private JsonObjectBuilder status(Award award) {
    String list = addresses.statusList(award.tenantId(), award.place().list());
    String index = String.valueOf(award.place().index());
    return Json.createObjectBuilder()
        .add("id", list + "#" + index)
        .add("type", "BitstringStatusListEntry")
        .add("statusPurpose", StatusList.PURPOSE)
        .add("statusListIndex", index)
        .add("statusListCredential", list);
  }

  static JsonArrayBuilder types(String... names) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (String name : names) {
      all.add(name);
    }
    return all;
  }
}
