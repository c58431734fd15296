package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps what docs/lti.md claims and the tests that show it the same. */
class LtiPageTest {
  private static final Path PAGE = Path.of("../docs/lti.md");
  private static final Pattern ROW = Pattern.compile("\\|(?! feature| what|-).*\\|([^|]+)\\|");

  private static final Pattern PAGE_TEST =
      Pattern.compile("\\[`\\w+\\.test\\.ts`]\\(([^)]+/\\w+\\.test\\.ts)\\)");

  private final NamedTests tests = new NamedTests(PAGE);

  @Test
  void everyFeatureNamesTestsThatAreThere() throws IOException {
    List<String> missing = new ArrayList<>();
    int rows = 0;
    for (String line : featureLines()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows++;
        check(row.group(1), line, missing);
      }
    }
    assertThat(missing).isEmpty();
    assertThat(rows).as("rows of the tables of features and services").isGreaterThan(40);
  }

  private static List<String> featureLines() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    return lines.subList(
        lines.indexOf("## Features and their tests"), lines.indexOf("## What was tried"));
  }

  private void check(String cell, String line, List<String> missing) {
    List<MatchResult> named = tests.in(cell);
    named.stream()
        .filter(test -> !tests.isThere(test))
        .map(MatchResult::group)
        .forEach(missing::add);
    List<MatchResult> pageTests = PAGE_TEST.matcher(cell).results().toList();
    pageTests.stream()
        .filter(test -> !Files.exists(PAGE.resolveSibling(test.group(1))))
        .map(MatchResult::group)
        .forEach(missing::add);
    if (named.isEmpty() && pageTests.isEmpty() && !cell.contains("not offered")) {
      missing.add("no test: " + line);
    }
  }
}
