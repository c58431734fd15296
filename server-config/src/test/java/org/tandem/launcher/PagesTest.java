package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the links between the README, the guides and the rest of the repository whole. */
class PagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#]+)[^)]*\\)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(pages().stream().flatMap(PagesTest::brokenLinks)).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).toList();
    }
  }

  private static Stream<String> brokenLinks(Path page) {
    try {
      return LINK.matcher(Files.readString(page))
          .results()
          .map(MatchResult::group)
          .filter(link -> !Files.exists(page.resolveSibling(target(link))))
          .map(link -> page + ": " + link);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String target(String link) {
    return LINK.matcher(link).replaceAll("$1");
  }
}
