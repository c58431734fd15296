package org.tandem.tool.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static Missing.Code endOf(String end) {
    return check(Map.of("scope", "Handover", Clauses.END, end), 1).get(0).code();
  }

  private static List<Missing> check(Map<String, String> texts, int outcomes) {
    return AgreementLint.check(
        AgreementContentTest.template(), texts, outcomes, TODAY, Locale.ENGLISH);
  }
}
