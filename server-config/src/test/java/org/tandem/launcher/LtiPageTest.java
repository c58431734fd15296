package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps what docs/lti.md claims and the tests that show it the same. */
class LtiPageTest {
  private static final Path PAGE = Path.of("../docs/lti.md");
  private static final Pattern ROW = Pattern.compile("\\|(?! feature| what|-).*\\|([^|]+)\\|");
  private static final Pattern TEST =
      Pattern.compile("\\[`(\\w+)(?:\\.(\\w+))?`]\\(([^)]+\\.java)\\)");

  private static final Pattern PAGE_TEST =
      Pattern.compile("\\[`\\w+\\.test\\.ts`]\\(([^)]+/\\w+\\.test\\.ts)\\)");

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

  private static void check(String cell, String line, List<String> missing) throws IOException {
    Matcher test = TEST.matcher(cell);
    boolean found = cell.contains("not offered");
    while (test.find()) {
      found = true;
      Path file = PAGE.resolveSibling(test.group(3));
      boolean there =
          file.endsWith(test.group(1) + ".java")
              && Files.exists(file)
              && (test.group(2) == null
                  || Files.readString(file).contains("void " + test.group(2) + "("));
      if (!there) {
        missing.add(test.group());
      }
    }
    Matcher pageTest = PAGE_TEST.matcher(cell);
    while (pageTest.find()) {
      found = true;
      if (!Files.exists(PAGE.resolveSibling(pageTest.group(1)))) {
        missing.add(pageTest.group());
      }
    }
    if (!found) {
      missing.add("no test: " + line);
    }
  }
}
