package org.tandem.tool.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.tool.agreements.AgreementFixture.signature;
import static org.tandem.tool.agreements.AgreementFixture.signed;
import static org.tandem.tool.agreements.AgreementFixture.version;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that a stranger checks an agreement with, which shares nothing with this program. */
class AgreementFileTest {
  private static final Path SCRIPT = Path.of("..", "..", "docs", "agreements", "verify.mjs");

  private final AgreementVersion first = version(1, AgreementContentTest.content("", 1));
  private final AgreementVersion second = version(2, amendment("2027-08-31"));

  @TempDir Path folder;

  @Test
  void holdsWhereNothingWasTouched() throws Exception {
    assertThat(check(file(first, second)))
        .startsWith("0 ")
        .contains("Handover at the bedside.", "2027-08-31", second.content().hash())
        .doesNotContain("2027-05-31");
  }

  @Test
  void noticesAChangedWord() throws Exception {
    assertThat(check(file(first, second).replace("Handover at", "Hangover at")))
        .startsWith("1 ")
        .contains("version 1: the fingerprint is not that of the text");
  }

  @Test
  void noticesAVersionLeftOut() throws Exception {
    assertThat(check(file(second)))
        .startsWith("1 ")
        .contains("version 2: one is missing before it");
  }

  @Test
  void noticesAVersionExchangedForAnotherWithItsOwnFingerprint() throws Exception {
    AgreementVersion other =
        version(1, Content.of(first.content().text().replace("Handover at", "Hangover at")));
    assertThat(check(file(other, second)))
        .startsWith("1 ")
        .contains("version 2: does not follow the one before", "version 2: changes something else");
  }

  @Test
  void noticesASignatureThatIsMissingOrForAnotherText() throws Exception {
    AgreementVersion alone =
        signed(1, first.content(), List.of(signature(Party.MENTOR, first.content())));
    AgreementVersion moved =
        signed(
            1,
            first.content(),
            List.of(
                signature(Party.MENTOR, first.content()),
                signature(Party.MENTEE, second.content())));
    assertThat(check(file(alone)))
        .startsWith("1 ")
        .contains("version 1: not signed by all parties");
    assertThat(check(file(moved)))
        .startsWith("1 ")
        .contains("version 1: a signature is for another text");
  }

  @Test
  void acceptsAHandoverThatTheNewMentorSignedAndNoneThatTheFormerDid() throws Exception {
    UUID successor = new UUID(0, 77);
    Content content =
        Content.of(
            Json.createObjectBuilder()
                .add("format", "tandem-handover/1")
                .add("engagement", AgreementContentTest.next("", 1).pair().id().toString())
                .add("number", 2)
                .add("previous", first.content().hash())
                .add("amends", first.content().hash())
                .add(
                    "parties",
                    Json.createArrayBuilder()
                        .add(party("MENTOR", successor))
                        .add(party("MENTEE", signature(Party.MENTEE, first.content()).personId())))
                .add("clauses", Json.createArrayBuilder())
                .build());
    Signature former = signature(Party.MENTOR, content);
    Signature next =
        new Signature(
            successor,
            Party.MENTOR,
            content.hash(),
            former.issuer(),
            "next",
            former.deploymentId(),
            former.launchedAt(),
            former.signedAt());
    Signature mentee = signature(Party.MENTEE, content);
    assertThat(check(file(first, signed(2, content, List.of(next, mentee)))))
        .startsWith("0 ")
        .contains(content.hash());
    assertThat(check(file(first, signed(2, content, List.of(former, mentee)))))
        .startsWith("1 ")
        .contains("version 2: somebody signed for another");
  }

  @Test
  void asksForTheSignatureOfAThirdPartyAndOfNobodyInTheirPlace() throws Exception {
    Content content = AgreementContentTest.withThird(1, "").seal();
    Signature mentor = signature(Party.MENTOR, content);
    Signature mentee = signature(Party.MENTEE, content);
    Signature third = signature(Party.THIRD, content);
    assertThat(check(file(signed(1, content, List.of(mentee, third, mentor)))))
        .startsWith("0 ")
        .contains(content.hash());
    assertThat(check(file(signed(1, content, List.of(mentee, mentor)))))
        .startsWith("1 ")
        .contains("version 1: not signed by all parties");
    assertThat(check(file(signed(1, content, List.of(mentee, mentor, by(mentor, Party.THIRD))))))
        .startsWith("1 ")
        .contains("version 1: somebody signed for another");
  }

  @Test
  void letsAThirdPartyTakeAnothersPlaceByAChangeThatTheySignAndNotByAHandover() throws Exception {
    AgreementVersion before = version(1, AgreementContentTest.content("", 1));
    InForce holds = InForce.of(List.of(before)).orElseThrow();
    Content change =
        new AmendmentContent(
                holds, AgreementContentTest.withThird(2, before.content().hash()), "A sponsor")
            .seal();
    List<Signature> both =
        List.of(signature(Party.MENTOR, change), signature(Party.MENTEE, change));
    List<Signature> all = new ArrayList<>(both);
    all.add(signature(Party.THIRD, change));
    assertThat(check(file(before, signed(2, change, all)))).startsWith("0 ");
    assertThat(check(file(before, signed(2, change, both))))
        .startsWith("1 ")
        .contains("version 2: not signed by all parties");

    Content smuggled = Content.of(change.text().replace("tandem-amendment/1", "tandem-handover/1"));
    List<Signature> signers =
        List.of(signature(Party.MENTOR, smuggled), signature(Party.MENTEE, smuggled));
    assertThat(check(file(before, signed(2, smuggled, signers))))
        .startsWith("1 ")
        .contains("version 2: brings in a third party that did not sign");
  }

  private static Signature by(Signature signature, Party party) {
    return new Signature(
        signature.personId(),
        party,
        signature.contentHash(),
        signature.issuer(),
        signature.subject(),
        signature.deploymentId(),
        signature.launchedAt(),
        signature.signedAt());
  }

  private static JsonObjectBuilder party(String side, UUID person) {
    return Json.createObjectBuilder()
        .add("side", side)
        .add("person", person.toString())
        .add("name", "");
  }

  private Content amendment(String end) {
    InForce holds = InForce.of(List.of(first)).orElseThrow();
    AgreementContent next = AgreementContentTest.next(first.content().hash(), 2);
    return new AmendmentContent(
            holds,
            new AgreementContent(
                next.pair(),
                next.mentorName(),
                next.menteeName(),
                next.third(),
                next.program(),
                next.language(),
                2,
                next.previous(),
                Map.of("scope", holds.text("scope"), Clauses.END, end),
                next.outcomes(),
                next.grading()),
            "The placement was moved")
        .seal();
  }

  private static String file(AgreementVersion... versions) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (AgreementVersion version : versions) {
      JsonArrayBuilder signatures = Json.createArrayBuilder();
      version
          .signatures()
          .forEach(
              one ->
                  signatures.add(
                      Json.createObjectBuilder()
                          .add("statement", one.statement().text())
                          .add("hash", one.statement().hash())));
      all.add(
          Json.createObjectBuilder()
              .add("number", version.number())
              .add("state", version.state().name())
              .add("content", version.content().text())
              .add("hash", version.content().hash())
              .add("signatures", signatures));
    }
    return Json.createObjectBuilder()
        .add("format", "tandem-agreement-export/1")
        .add("engagement", AgreementContentTest.next("", 1).pair().id().toString())
        .add("versions", all)
        .build()
        .toString();
  }

  private String check(String export) throws Exception {
    Path file = Files.writeString(folder.resolve("agreement.json"), export);
    Process node =
        new ProcessBuilder("node", SCRIPT.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), UTF_8);
    return node.waitFor() + " " + said.strip();
  }
}
