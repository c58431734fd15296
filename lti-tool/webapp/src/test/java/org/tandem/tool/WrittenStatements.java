package org.tandem.tool;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The statements that the program says to the database, SQL and JPQL, as they stand in the compiled
 * classes: there constants are put together already, and what is filled in while running is one
 * character, U+0001 (JEP 280).
 */
final class WrittenStatements {
  private static final Pattern STATEMENT =
      Pattern.compile("(select|update|delete from|insert into|with) .*");

  /** A part from which others are put together; they are looked at themselves. */
  private static final Pattern PART = Pattern.compile(".*( set| where| and|,|\\()");

  private WrittenStatements() {}

  /** Every statement in small letters, with single spaces, by the class that says it. */
  static Map<String, Set<String>> in(Path classes) throws IOException {
    Map<String, Set<String>> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        Set<String> statements = new TreeSet<>();
        for (String text : texts(file)) {
          String line = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
          if (STATEMENT.matcher(line).matches() && !PART.matcher(line).matches()) {
            statements.add(line);
          }
        }
        if (!statements.isEmpty()) {
          all.put(file.getFileName().toString().replace(".class", ""), statements);
        }
      }
    }
    return all;
  }

  /** The texts of a class file's constant pool (JVMS 17, section 4.4). */
  private static List<String> texts(Path file) throws IOException {
    Stream.Builder<String> texts = Stream.builder();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(8); // magic and version
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.add(in.readUTF());
          case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // longs and doubles count twice
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> throw new IOException("Unknown constant " + tag + " in " + file);
        }
      }
    }
    return texts.build().toList();
  }
}
