package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/configuration.md and the launcher's variables the same. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final Pattern ROW = Pattern.compile("\\| `(TANDEM_\\w+)` \\| ([^|]+) \\| .+ \\|");

  @Test
  void documentsEveryVariableWithItsDefault() throws IOException {
    List<String> documented =
        Files.readAllLines(PAGE).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> row.group(1) + " = " + row.group(2))
            .toList();

    assertThat(documented)
        .isEqualTo(
            Arrays.stream(Variable.values()).map(v -> v.name() + " = " + v.standard()).toList());
  }
}
