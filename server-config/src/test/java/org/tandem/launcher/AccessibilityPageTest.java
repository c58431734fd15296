package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps what docs/accessibility.md claims and the tests that hold it the same. */
class AccessibilityPageTest {
  private static final Path PAGE = Path.of("../docs/accessibility.md");
  private static final Pattern ROW = Pattern.compile("\\| \\d\\.\\d+\\.\\d+ .*");
  private static final Pattern TEST = Pattern.compile("`]\\(([^)]+)\\): “([^”]+)”");

  /** Criteria of levels A and AA in WCAG 2.2. */
  private static final int CRITERIA = 55;

  @Test
  void everyCriterionIsThereAndWhatIsSupportedNamesTestsThatAreThere() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> ROW.matcher(line).matches()).toList();
    List<String> wrong = new ArrayList<>();
    for (String row : rows) {
      List<MatchResult> named = TEST.matcher(row).results().toList();
      if (row.contains("| Supports |") && named.isEmpty()) {
        wrong.add("no test: " + row);
      }
      for (MatchResult test : named) {
        Path file = PAGE.resolveSibling(test.group(1));
        if (!Files.exists(file) || !Files.readString(file).contains(test.group(2))) {
          wrong.add("not there: " + test.group());
        }
      }
    }

    assertThat(rows).hasSize(CRITERIA);
    assertThat(wrong).isEmpty();
  }
}
