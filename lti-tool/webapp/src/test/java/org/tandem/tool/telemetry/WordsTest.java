package org.tandem.tool.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private final Words words = new Words();

  @ParameterizedTest
  @ValueSource(strings = {"ok", "line-item", "403", "lms.example.edu", "launch-1.1"})
  void letsWordsOfTheProgramThrough(String word) {
    assertThat(words.of("kind", word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Noor Haddad",
        "noor@example.edu",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "a\nb",
        "https://lms.example.edu/course?id=7",
        "\"} 1",
        "نور"
      })
  void letsNoNameNoTokenAndNoTextThrough(String text) {
    assertThat(words.of("kind", text)).isEqualTo("other");
  }

  @Test
  void letsNothingThroughThatIsLong() {
    assertThat(words.of("kind", "a".repeat(63))).hasSize(63);
    assertThat(words.of("kind", "a".repeat(64))).isEqualTo("other");
  }

  @Test
  void keepsALabelsFirstWordsAndCountsAllFurtherOnesTogether() {
    for (int i = 0; i < Words.MOST; i++) {
      assertThat(words.of("platform", "lms-" + i)).isEqualTo("lms-" + i);
    }

    assertThat(words.of("platform", "lms-" + Words.MOST)).isEqualTo("other");
    assertThat(words.of("platform", "lms-0")).isEqualTo("lms-0");
    assertThat(words.of("service", "lms-" + Words.MOST)).isEqualTo("lms-" + Words.MOST);
  }
}
