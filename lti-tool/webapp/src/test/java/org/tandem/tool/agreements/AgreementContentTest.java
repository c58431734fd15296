package org.tandem.tool.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStart;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Vocabulary;

class AgreementContentTest {
  private static final UUID PAIR = new UUID(0, 1);
  private static final UUID TENANT = new UUID(0, 2);
  private static final UUID MENTOR = new UUID(0, 3);
  private static final UUID MENTEE = new UUID(0, 4);
  private static final UUID GOAL = new UUID(0, 5);
  private static final UUID ACTIVITY = new UUID(0, 6);

  private static final String TEXT =
      "{\"clauses\":[{\"id\":\"scope\",\"text\":\"Handover at the bedside.\\nNothing else."
          + "\",\"title\":\"Scope\"}],\"endsOn\":\"2027-05-31\","
          + "\"engagement\":\"00000000-0000-0000-0000-000000000001\","
          + "\"format\":\"tandem-agreement/1\","
          + "\"grading\":{\"activity\":\"00000000-0000-0000-0000-000000000006\","
          + "\"maximum\":\"100\",\"points\":{\"-1\":\"50\",\"-2\":\"0\",\"0\":\"80\","
          + "\"1\":\"92.5\",\"2\":\"100\"}},\"kind\":\"COACHING\",\"language\":\"en\",\"number\":2,"
          + "\"outcomes\":[{\"baseline\":-1,\"id\":\"00000000-0000-0000-0000-000000000005\"}],"
          + "\"parties\":[{\"name\":\"Jonas Weber\","
          + "\"person\":\"00000000-0000-0000-0000-000000000003\",\"side\":\"MENTOR\"},"
          + "{\"name\":\"Zoë Ödegård\","
          + "\"person\":\"00000000-0000-0000-0000-000000000004\",\"side\":\"MENTEE\"}],"
          + "\"previous\":\"abc\",\"program\":{\"name\":\"Placement coaching\","
          + "\"template\":\"placement-coaching\",\"templateVersion\":1}}";

  @Test
  void saysEverythingInOneForm() {
    assertThat(content("abc", 2).text()).isEqualTo(TEXT);
  }

  /** Computed apart from this code, with sha256sum. */
  @Test
  void hasAFingerprintThatAnyoneCanCompute() {
    assertThat(content("abc", 2).hash())
        .isEqualTo("e6c455c4878df49225ee2c63cebea80bae7add772234ee012469955fbbf672f2");
  }

  @Test
  void carriesTheGradingThatWasSigned() {
    assertThat(GradeTerms.in(content("abc", 2))).contains(new GradeTerms(ACTIVITY, policy()));
  }

  @Test
  void chainsEachVersionToTheOneBefore() {
    Content first = content("", 1);
    Content second = content(first.hash(), 2);
    assertThat(second.text()).contains("\"previous\":\"" + first.hash() + "\"");
    assertThat(second.isIntact()).isTrue();
    assertThat(new Content(second.text().replace("Handover", "Hangover"), second.hash()).isIntact())
        .isFalse();
  }

  @Test
  void bindsASignatureToTheLaunch() {
    Signature signature =
        new Signature(
            MENTOR,
            Party.MENTOR,
            "abc",
            "https://lms.example",
            "42",
            "1",
            Instant.parse("2026-11-24T10:00:00Z"),
            Instant.parse("2026-11-24T10:05:00.123Z"));
    assertThat(signature.statement().text())
        .isEqualTo(
            "{\"content\":\"abc\",\"deployment\":\"1\",\"format\":\"tandem-signature/1\","
                + "\"issuer\":\"https://lms.example\",\"launchedAt\":\"2026-11-24T10:00:00Z\","
                + "\"person\":\"00000000-0000-0000-0000-000000000003\",\"side\":\"MENTOR\","
                + "\"signedAt\":\"2026-11-24T10:05:00.123Z\",\"subject\":\"42\"}");
  }

  static Content content(String previous, int number) {
    return next(previous, number).seal();
  }

  /** The same with a sponsor as a third party. */
  static AgreementContent withThird(int number, String previous) {
    AgreementContent two = next(previous, number);
    return new AgreementContent(
        two.pair(),
        two.mentorName(),
        two.menteeName(),
        Optional.of(AgreementFixture.THIRD),
        two.program(),
        two.language(),
        number,
        two.previous(),
        two.texts(),
        two.outcomes(),
        two.grading());
  }

  static AgreementContent next(String previous, int number) {
    return new AgreementContent(
        pair(),
        "Jonas Weber",
        "Zoë Ödegård",
        Optional.empty(),
        program(),
        Locale.ENGLISH,
        number,
        previous.isEmpty() ? Optional.empty() : Optional.of(previous),
        Map.of(
            "scope",
            "Handover at the bedside.\nNothing else.",
            "contact",
            "",
            Clauses.END,
            "2027-05-31"),
        List.of(
            new MeasurableOutcomes.Outcome(
                GOAL,
                "Handover",
                Json.createObjectBuilder().add("id", GOAL.toString()).add("baseline", -1).build())),
        Optional.of(new GradeTerms(ACTIVITY, policy())));
  }

  private static GradePolicy policy() {
    return new GradePolicy(
        new BigDecimal("100"),
        new TreeMap<>(
            Map.of(
                -2, new BigDecimal("0"),
                -1, new BigDecimal("50"),
                0, new BigDecimal("80"),
                1, new BigDecimal("92.5"),
                2, new BigDecimal("100"))));
  }

  private static Engagement pair() {
    return new Engagement(
        PAIR,
        new Place(TENANT, new UUID(0, 7), new UUID(0, 8)),
        Kind.COACHING,
        MENTOR,
        MENTEE,
        Optional.empty(),
        EngagementState.ACCEPTED,
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  static Program program() {
    return new Program(
        new UUID(0, 7),
        TENANT,
        "Placement coaching",
        template(),
        ProgramStatus.OPEN,
        PairingPolicy.STANDARD,
        GoalMethod.GAS,
        false,
        Map.of(),
        List.of(),
        Instant.EPOCH,
        0);
  }

  static ProgramTemplate template() {
    return new ProgramTemplate(
        "placement-coaching",
        1,
        Kind.COACHING,
        text("Placement coaching"),
        text(""),
        Map.of(
            "en",
            new Vocabulary(
                new Vocabulary.Word("coach", "coaches"),
                new Vocabulary.Word("coachee", "coachees"))),
        List.of(
            new Clause("scope", true, text("Scope"), text(""), text("")),
            new Clause("contact", false, text("Contact"), text(""), text(""))),
        6,
        6,
        true,
        policy(),
        2,
        Map.of(),
        Map.of(),
        List.of(),
        ProgramStart.STANDARD,
        Optional.empty());
  }

  private static LocalText text(String english) {
    return new LocalText(Map.of("en", english));
  }
}
