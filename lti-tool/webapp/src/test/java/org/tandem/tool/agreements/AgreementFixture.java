package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;

/** Agreements for tests. */
public final class AgreementFixture {
  /** A sponsor. */
  static final Signer THIRD = new Signer(Party.THIRD, new UUID(0, 33), "Ines Duarte");

  private AgreementFixture() {}

  /** An agreement that both signed, with this text under its first clause. */
  public static AgreementState signed(Locale language, String scope) {
    AgreementContent base = AgreementContentTest.next("", 1);
    AgreementContent written =
        new AgreementContent(
            base.pair(),
            base.mentorName(),
            base.menteeName(),
            Optional.empty(),
            base.program(),
            language,
            1,
            Optional.empty(),
            Map.of("scope", scope, Clauses.END, "2027-05-31"),
            base.outcomes(),
            base.grading());
    AgreementVersion version = version(1, written.seal());
    return new AgreementState(
        base.pair(),
        new Agreements.Header(language.toLanguageTag(), Instant.EPOCH, Optional.empty()),
        Map.of(),
        List.of(version),
        written,
        List.of(),
        version.content(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        Map.of(),
        false);
  }

  /** A version that both signed. */
  static AgreementVersion version(int number, Content content) {
    return signed(
        number,
        content,
        List.of(signature(Party.MENTOR, content), signature(Party.MENTEE, content)));
  }

  static AgreementVersion signed(int number, Content content, List<Signature> signatures) {
    return new AgreementVersion(
        number,
        content,
        AgreementVersion.State.SIGNED,
        Instant.EPOCH,
        Optional.empty(),
        signatures);
  }

  static Signature signature(Party party, Content content) {
    Engagement pair = AgreementContentTest.next("", 1).pair();
    UUID person =
        switch (party) {
          case MENTOR -> pair.mentorId();
          case MENTEE -> pair.menteeId();
          case THIRD -> THIRD.person();
        };
    return new Signature(
        person,
        party,
        content.hash(),
        "https://lms.example",
        "42",
        "1",
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
