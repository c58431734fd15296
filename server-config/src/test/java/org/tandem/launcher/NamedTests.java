package org.tandem.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tests that a page of the documentation names, as {@code [`Class.method`](path)}. */
final class NamedTests {
  private static final Pattern NAME =
      Pattern.compile("\\[`(\\w+)(?:\\.(\\w+))?`]\\(([^)]+\\.java)\\)");

  private final Path page;

  NamedTests(Path page) {
    this.page = page;
  }

  /** Those that a text names. */
  List<MatchResult> in(String text) {
    return NAME.matcher(text).results().toList();
  }

  /** Whether the class, and the method where one is named, are there. */
  boolean isThere(MatchResult named) {
    Path file = page.resolveSibling(named.group(3));
    try {
      return file.endsWith(named.group(1) + ".java")
          && Files.exists(file)
          && (named.group(2) == null
              || Files.readString(file).contains("void " + named.group(2) + "("));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
