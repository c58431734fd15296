package org.tandem.tool.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementLintTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void letsACompleteAgreementBeSigned() {
    assertThat(check(Map.of("scope", "Handover", Clauses.END, "2027-05-24"), 1)).isEmpty();
  }

  @Test
  void namesEachClauseThatCannotStayEmpty() {
    assertThat(check(Map.of("scope", "", Clauses.END, "2027-05-24"), 1))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.code()).isEqualTo(Missing.Code.CLAUSE_EMPTY);
              assertThat(missing.text()).contains("Scope");
            });
  }

  @Test
  void asksForAnOutcomeThatCanBeMeasured() {
    assertThat(check(Map.of("scope", "Handover", Clauses.END, "2027-05-24"), 0))
        .extracting(Missing::code)
        .containsExactly(Missing.Code.OUTCOME_MISSING);
  }

  @Test
  void wantsAnEndAheadAndWithinWhatTheProgramAllows() {
    assertThat(endOf("")).isEqualTo(Missing.Code.END_MISSING);
    assertThat(endOf("soon")).isEqualTo(Missing.Code.END_NOT_AHEAD);
    assertThat(endOf("2026-11-24")).isEqualTo(Missing.Code.END_NOT_AHEAD);
    assertThat(endOf("2027-05-25")).isEqualTo(Missing.Code.END_TOO_LATE);
  }

  @Test
  void findsBlanksThatNobodyFilledIn() {
    assertThat(check(Map.of("scope", "We work on ___.", Clauses.END, "2027-05-24"), 1))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.code()).isEqualTo(Missing.Code.CLAUSE_UNFINISHED);
              assertThat(missing.text()).isEqualTo("Fill in the blank under \"Scope\".");
            });
  }

  @Test
  void namesAnOutcomeThatWouldComeAfterTheEnd() {
    assertThat(check(Map.of("scope", "Handover", Clauses.END, "2027-03-30"), 1))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.code()).isEqualTo(Missing.Code.OUTCOME_AFTER_END);
              assertThat(missing.subject()).isEqualTo("Goal 0");
            });
  }

  @Test
  void looksAtTheEndOfAChangeOnlyWhereItChanges() {
    InForce signed = inForce("2026-11-20");
    assertThat(change(signed, Map.of("scope", "Other", Clauses.END, "2026-11-20"))).isEmpty();
    assertThat(change(signed, Map.of("scope", "Handover", Clauses.END, "2027-05-24"))).isEmpty();
    assertThat(change(signed, Map.of("scope", "Handover", Clauses.END, "2027-05-25")))
        .containsExactly(Missing.Code.END_TOO_LATE);
    assertThat(change(signed, Map.of("scope", "Handover", Clauses.END, "2026-11-20")))
        .containsExactly(Missing.Code.NOTHING_CHANGED);
    assertThat(change(signed, Map.of("scope", "", Clauses.END, "2026-11-20")))
        .containsExactly(Missing.Code.CLAUSE_EMPTY);
  }

  private static InForce inForce(String end) {
    return new InForce(
        1,
        "abc",
        Map.of("scope", "Handover", Clauses.END, end),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Missing.Code> change(InForce base, Map<String, String> texts) {
    AgreementContent now = AgreementContentTest.next("abc", 2);
    AgreementContent next =
        new AgreementContent(
            now.pair(),
            now.mentorName(),
            now.menteeName(),
            Optional.empty(),
            now.program(),
            now.language(),
            now.number(),
            now.previous(),
            texts,
            now.outcomes(),
            now.grading());
    return lint().ofChange(new AmendmentContent(base, next, "More time")).stream()
        .map(Missing::code)
        .toList();
  }

  private static Missing.Code endOf(String end) {
    return check(Map.of("scope", "Handover", Clauses.END, end), 1).get(0).code();
  }

  private static List<Missing> check(Map<String, String> texts, int outcomes) {
    return lint()
        .of(
            texts,
            IntStream.range(0, outcomes)
                .mapToObj(
                    i ->
                        new MeasurableOutcomes.Outcome(
                            new UUID(0, i),
                            "Goal " + i,
                            Json.createObjectBuilder().add("dueOn", "2027-04-01").build()))
                .toList());
  }

  private static AgreementLint lint() {
    return new AgreementLint(AgreementContentTest.template(), TODAY, Locale.ENGLISH);
  }
}
