package org.tandem.tool.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeJsonTest {
  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"a\":[1,{\"b\":null}],\"c\":\"\\u00e4\"}", " [true] \n"})
  void isWhatEndsWhereItShould(String text) {
    assertThat(WholeJson.is(text)).isTrue();
    assertThat(WholeJson.is(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(WholeJson.is(text.getBytes(StandardCharsets.UTF_16BE))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":[",
        "{\"a\":{",
        "{\"a\":\"",
        "{\"a\":[1,",
        "{} {}",
        "{]",
        "tru",
        "\u0000"
      })
  void isNothingThatIsCutOffOrGoesOn(String text) {
    assertThat(WholeJson.is(text)).isFalse();
    assertThat(WholeJson.is(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(WholeJson.is("[".repeat(9_000) + "]".repeat(9_000))).isFalse();
  }
}
