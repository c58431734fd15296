package org.tandem.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be said of the data folder and of the secret. */
final class FolderCheck {
  private static final String FOLDER = "data folder";
  private static final String SECRET = "secret";
  private static final long TIGHT_BYTES = 1L << 30;

  private FolderCheck() {}

  static List<Finding> of(Configuration configuration) throws IOException {
    Path root = configuration.dataDirectory();
    List<Finding> findings = new ArrayList<>();
    Path existing = root;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      findings.add(
          Finding.bad(
              FOLDER,
              existing + " cannot be written to by this user: set TANDEM_DATA_DIR or its owner."));
      return findings;
    }
    findings.add(space(root, existing));
    findings.add(secret(configuration, root));
    return findings;
  }

  private static Finding space(Path root, Path existing) throws IOException {
    long free = Files.getFileStore(existing).getUsableSpace();
    String words =
        String.format(Locale.ROOT, "%s, %.1f GB free", root, free / (double) TIGHT_BYTES);
    return free < TIGHT_BYTES
        ? Finding.odd(FOLDER, words + ": make room, logs and an embedded database grow.")
        : Finding.good(FOLDER, words + ".");
  }

  private static Finding secret(Configuration configuration, Path root) {
    Path file = root.resolve(SECRET);
    if (configuration.secretBefore().isPresent()) {
      return Finding.odd(
          SECRET,
          "being exchanged: take TANDEM_SECRET_BEFORE away once every node has the new one, so that"
              + " the one of before opens nothing.");
    }
    if (configuration.secret().isPresent()) {
      return Finding.good(SECRET, "given by TANDEM_SECRET; back it up.");
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      return Finding.bad(SECRET, file + " cannot be read by this user: set its owner.");
    }
    String where =
        Files.exists(file)
            ? "kept in " + file
            : "will be generated at the first start into " + file;
    return configuration.database().filter(Database::isPostgresql).isPresent()
        ? Finding.odd(
            SECRET,
            where + "; a second node on this database needs the same one: set TANDEM_SECRET.")
        : Finding.good(SECRET, where + "; back it up.");
  }
}
