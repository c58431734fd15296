package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** Keeps what docs/complaints.md answers and the tests that show it the same. */
class ComplaintsPageTest {
  private static final Path PAGE = Path.of("../docs/complaints.md");
  private static final int COMPLAINTS = 31;

  private final NamedTests tests = new NamedTests(PAGE);

  @Test
  void everyComplaintHasAnAnswerAndTestsThatAreThere() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();

    assertThat(rows).hasSize(COMPLAINTS);
    assertThat(rows).noneMatch(row -> tests.in(row).isEmpty());
    assertThat(rows.stream().flatMap(row -> tests.in(row).stream()))
        .filteredOn(named -> !tests.isThere(named))
        .extracting(MatchResult::group)
        .isEmpty();
  }
}
