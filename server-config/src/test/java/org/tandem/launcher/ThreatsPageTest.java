package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** Keeps what docs/threats.md claims and the tests that show it the same. */
class ThreatsPageTest {
  private static final Path PAGE = Path.of("../docs/threats.md");
  private static final int FEWEST = 60;

  private final NamedTests tests = new NamedTests(PAGE);

  @Test
  void everyThreatIsHeldOffByATestThatIsThereOrAccepted() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| [STRIDE] \\|.*"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(FEWEST);
    assertThat(rows)
        .filteredOn(row -> tests.in(row).isEmpty())
        .allMatch(row -> row.endsWith("| accepted |"));
    assertThat(rows.stream().flatMap(row -> tests.in(row).stream()))
        .filteredOn(named -> !tests.isThere(named))
        .extracting(MatchResult::group)
        .isEmpty();
  }
}
