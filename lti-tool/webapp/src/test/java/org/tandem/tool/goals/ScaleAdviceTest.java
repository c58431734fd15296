package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.tool.goals.ScaleAdvice.Code.NUMBERS_MIXED;
import static org.tandem.tool.goals.ScaleAdvice.Code.NUMBERS_OVERLAP;
import static org.tandem.tool.goals.ScaleAdvice.Code.SOME_NUMBERS;
import static org.tandem.tool.goals.ScaleAdvice.Code.START_AT_EXPECTED;
import static org.tandem.tool.goals.ScaleAdvice.Code.STEPS_UNEVEN;
import static org.tandem.tool.goals.ScaleAdvice.Code.VAGUE;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleAdviceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reads|Leaves out one part|All parts|Also asks back|Also teaches a colleague",
        "0 of 10 complete|3 of 10 complete|5 of 10 complete|7 of 10 complete|10 of 10 complete",
        "1 a week|2 a week|3 a week|4 a week|5 a week",
        "5 errors|4 errors|3 errors|2 errors|1 error",
        "0-2 calls|3\u20135 calls|6 to 8 calls|9 to 11 calls|12 to 14 calls",
        "\u0661 \u0645\u0631\u0629|\u0662 \u0645\u0631\u0629|\u0663 \u0645\u0631\u0629"
            + "|\u0664 \u0645\u0631\u0629|\u0665 \u0645\u0631\u0629",
      })
  void hasNothingToSayAboutAGoodScale(String levels) {
    assertThat(on(levels, -1)).isEmpty();
  }

  @Test
  void namesTheWordsThatTwoPeopleMayUnderstandDifferently() {
    assertThat(on("Rarely speaks|Speaks|Speaks well|Speaks better|Speaks confidently", -1))
        .containsExactly(Map.entry(VAGUE, Set.of("rarely", "well", "better", "confidently")));
    assertThat(on("\u064a\u062a\u0643\u0644\u0645 \u0628\u062b\u0642\u0629|a b|c d|e f|g h", -1))
        .containsExactly(Map.entry(VAGUE, Set.of("\u0628\u062b\u0642\u0629")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 call|2 calls|3 calls|Calls nobody forgets|5 calls", "1|2|Three|4|5"})
  void wantsNumbersInAllLevelsOrInNone(String levels) {
    assertThat(on(levels, -1)).containsOnlyKeys(SOME_NUMBERS);
  }

  @Test
  void findsANumberThatFitsTwoLevels() {
    assertThat(on("0 to 2|2 to 4|5 to 6|7 to 8|9 to 10", -1)).containsOnlyKeys(NUMBERS_OVERLAP);
  }

  @Test
  void findsNumbersThatRiseAndFall() {
    assertThat(on("1 call|3 calls|2 calls|4 calls|5 calls", -1)).containsOnlyKeys(NUMBERS_MIXED);
  }

  @Test
  void findsAStepThatIsMuchLargerThanAnother() {
    assertThat(on("1 call|2 calls|3 calls|4 calls|20 calls", -1)).containsOnlyKeys(STEPS_UNEVEN);
    assertThat(on("1.5 h|2 h|2.5 h|3 h|3.5 h", -1)).isEmpty();
  }

  @Test
  void doubtsAZeroThatIsReachedAlready() {
    assertThat(on("a b|c d|e f|g h|i j", 0)).containsOnlyKeys(START_AT_EXPECTED);
  }

  private static Map<ScaleAdvice.Code, Set<String>> on(String levels, int baseline) {
    String[] texts = levels.split("\\|");
    Map<Integer, String> scale = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      scale.put(i - 2, texts[i]);
    }
    Map<ScaleAdvice.Code, Set<String>> found = new TreeMap<>();
    AttainmentScale.written(scale, OptionalInt.of(baseline))
        .advice()
        .forEach(one -> found.put(one.code(), one.words()));
    return found;
  }
}
