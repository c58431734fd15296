package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** Keeps what docs/privacy.md claims and the tests that show it the same. */
class PrivacyPageTest {
  private static final Path PAGE = Path.of("../docs/privacy.md");
  private static final String ANSWERS = "| question | answer | seen in |";

  private final NamedTests tests = new NamedTests(PAGE);

  @Test
  void everyAnswerNamesTestsAndEveryNamedTestIsThere() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    List<String> answers = lines.subList(lines.indexOf(ANSWERS) + 2, lines.size());

    assertThat(answers).hasSizeGreaterThan(10);
    assertThat(answers).noneMatch(row -> tests.in(row).isEmpty());
    assertThat(lines.stream().flatMap(line -> tests.in(line).stream()))
        .filteredOn(named -> !tests.isThere(named))
        .extracting(MatchResult::group)
        .isEmpty();
  }
}
