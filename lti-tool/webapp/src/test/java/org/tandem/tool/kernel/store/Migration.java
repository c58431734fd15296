package org.tandem.tool.kernel.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of the schema as a file.
 *
 * @param file its name
 * @param sql its text
 */
record Migration(String file, String sql) {
  static final Path FOLDER = Path.of("src/main/resources/db/migration");

  private static final Pattern NAME = Pattern.compile("V(\\d+)__(?:contract_(\\d+)_)?\\w+\\.sql");

  private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");

  /** What a node of the version before does not survive, or may not. */
  private static final List<Pattern> TAKES_AWAY =
      Stream.of(
              "\\bdrop (table|column|view|index|sequence|default)\\b",
              "\\balter table \\S+ drop (?!constraint)",
              "\\brename\\b",
              "\\balter (column )?\\S+ (set data )?type\\b",
              "\\bset not null\\b",
              "\\badd (column )?(?!constraint)\\S+ (?:(?!\\bdefault\\b)[^,;])*\\bnot null\\b"
                  + "(?![^,;]*\\bdefault\\b)",
              "\\badd constraint \\S+ (check|unique|foreign key|primary key)\\b",
              "\\bdelete from\\b",
              "\\btruncate\\b")
          .map(Pattern::compile)
          .toList();

  /** All of them, by number. */
  static List<Migration> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .map(Migration::read)
          .sorted(Comparator.comparing(Migration::number))
          .toList();
    }
  }

  private static Migration read(Path file) {
    try {
      return new Migration(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  int number() {
    return Integer.parseInt(name().group(1));
  }

  /** For a contract: who knows no change of this number needs what it takes away. */
  Optional<Integer> serves() {
    return Optional.ofNullable(name().group(2)).map(Integer::valueOf);
  }

  /** What it takes from a node that does not know it. */
  Optional<String> takesAway() {
    String plain = sql.replaceAll("--[^\\n]*", " ").toLowerCase(Locale.ROOT);
    String outermost = INNERMOST.matcher(plain).replaceAll(" ");
    while (!outermost.equals(plain)) {
      plain = outermost;
      outermost = INNERMOST.matcher(plain).replaceAll(" ");
    }
    String words = plain.replaceAll("\\s+", " ");
    return TAKES_AWAY.stream()
        .map(pattern -> pattern.matcher(words))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /** A fingerprint of the text. */
  String fingerprint() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Matcher name() {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      throw new IllegalStateException(file + " is not called V<number>__<words>.sql");
    }
    return name;
  }
}
