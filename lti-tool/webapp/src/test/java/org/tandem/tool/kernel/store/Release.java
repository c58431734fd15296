package org.tandem.tool.kernel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is kept of a release: the fingerprints of its migrations, which make its schema, and rows of
 * a day of use in it. CONTRIBUTING.md says how it is made.
 *
 * @param folder where
 */
record Release(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/released");

  /** Every release, oldest first. */
  static List<Release> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .map(Release::new)
          .sorted(Comparator.comparing(Release::newest).thenComparing(Release::toString))
          .toList();
    }
  }

  /** Whether it is out: it is kept before, and this version is no draft of it any more. */
  boolean isOut() throws IOException {
    return !Files.readString(Path.of("../../pom.xml"))
        .contains("<version>" + this + "-SNAPSHOT</version>");
  }

  /** The fingerprints of its migrations by file name. */
  Map<String, String> migrations() {
    Map<String, String> all = new LinkedHashMap<>();
    lines("migrations.txt").forEach(line -> all.put(line.split(" ")[1], line.split(" ")[0]));
    return all;
  }

  /** The number of its newest migration. */
  int newest() {
    return migrations().keySet().stream()
        .mapToInt(file -> new Migration(file, "").number())
        .max()
        .orElse(0);
  }

  /** Statements that write its rows. */
  List<String> rows() {
    return lines("rows.sql").filter(line -> line.startsWith("insert")).toList();
  }

  private Stream<String> lines(String file) {
    try {
      return Files.readAllLines(folder.resolve(file)).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
