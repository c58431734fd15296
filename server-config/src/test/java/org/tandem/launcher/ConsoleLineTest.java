package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleLineTest {
  private static final String AT =
      "[2026-11-24T00:31:59.385+0000] 00000029 com.ibm.ws.some.Logger ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        AT + "A CWWKZ0001I: Application tandem started in 0.522 seconds.",
        AT + "I WELD-000900: 6.0.2 (Final)",
        AT + "I J2CA8050I: An authentication alias should be used",
        AT + "I Database: jdbc:h2:******** (H2 2.5)",
        AT + "I SRVE0169I: Loading Web Module: health.",
        "Launching tandem (Open Liberty 26.0.0.5/wlp-1.0) on OpenJDK",
      })
  void leavesTheServersSmallTalkToItsLogFile(String line) {
    assertThat(ConsoleLine.parse(line).concernsOperator()).isFalse();
  }

  @Test
  void showsWarningsWithTheirCodeAtTheEnd() {
    ConsoleLine line = ConsoleLine.parse(AT + "W CWWKT0029W: A duplicate.");

    assertThat(line.concernsOperator()).isTrue();
    assertThat(line.text())
        .isEqualTo("2026-11-24T00:31:59.385+0000 WARNING A duplicate. (CWWKT0029W)");
  }

  @Test
  void showsWhatTheApplicationSays() {
    ConsoleLine line =
        ConsoleLine.parse(
            "[2026-11-24T00:31:59.385+0000] 0000002a org.tandem.tool.platforms.Registrations"
                + " I A registration waits for approval");

    assertThat(line.concernsOperator()).isTrue();
    assertThat(line.text()).endsWith("INFO    A registration waits for approval");
  }

  @Test
  void passesLinesWithoutForm() {
    ConsoleLine line = ConsoleLine.parse("\tat org.tandem.tool.Some.method(Some.java:1)");

    assertThat(line.concernsOperator()).isTrue();
    assertThat(line.text()).isEqualTo("\tat org.tandem.tool.Some.method(Some.java:1)");
  }

  @Test
  void noticesThatTheApplicationDidNotStart() {
    assertThat(
            ConsoleLine.parse(AT + "E CWWKZ0002E: An exception occurred.").saysApplicationFailed())
        .isTrue();
    assertThat(
            ConsoleLine.parse(AT + "E SRVE0271E: Uncaught init() exception created by servlet")
                .saysApplicationFailed())
        .isTrue();
    assertThat(ConsoleLine.parse(AT + "A CWWKZ0001I: Started.").saysApplicationFailed()).isFalse();
  }
}
