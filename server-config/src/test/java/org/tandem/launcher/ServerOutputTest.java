package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ServerOutputTest {
  private static final String AT =
      "[2026-11-24T00:31:59.385+0000] 00000029 com.ibm.ws.some.Logger ";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private Log.Format format = Log.Format.TEXT;
  private final AtomicBoolean failed = new AtomicBoolean();

  private String shownOf(String... lines) {
    String text = String.join("\n", lines) + "\n";
    new ServerOutput(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            new Log(format, new PrintStream(shown, true, UTF_8)),
            () -> failed.set(true))
        .run();
    return shown.toString(UTF_8);
  }

  @Test
  void showsAnErrorWithItsStackTrace() {
    assertThat(shownOf(AT + "E SRVE0777E: It broke", "\tat some.Place", "Caused by: x"))
        .contains("It broke", "\tat some.Place", "Caused by: x");
  }

  @Test
  void hidesWhatFollowsAHiddenLine() {
    assertThat(shownOf(AT + "I J2CA0086I: Long talk", "   over two lines")).isEmpty();
  }

  @Test
  void writesEachEventAsOneJsonObjectWhereAskedTo() {
    format = Log.Format.JSON;

    String json =
        shownOf(
            AT + "E SRVE0777E: It \"broke\" [0123456789ab]",
            "\tat some.Place",
            "Caused by: x",
            AT + "W Something else");

    assertThat(json.lines())
        .containsExactly(
            "{\"time\":\"2026-11-24T00:31:59.385+0000\",\"level\":\"ERROR\","
                + "\"logger\":\"com.ibm.ws.some.Logger\",\"code\":\"SRVE0777E\","
                + "\"message\":\"It \\\"broke\\\"\",\"correlationId\":\"0123456789ab\","
                + "\"detail\":\"\\tat some.Place\\nCaused by: x\"}",
            "{\"time\":\"2026-11-24T00:31:59.385+0000\",\"level\":\"WARNING\","
                + "\"logger\":\"com.ibm.ws.some.Logger\",\"message\":\"Something else\"}");
  }

  @Test
  void tellsWhenTheApplicationDidNotStart() {
    shownOf(AT + "E CWWKZ0002E: An exception occurred while starting the application tandem.");

    assertThat(failed).isTrue();
  }
}
