package org.tandem.tool.goals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which two people who look at the same thing can mean different levels. */
final class VagueWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> KNOWN = read();

  private VagueWords() {}

  /** Those in a text, as it writes them, in the order of the alphabet. */
  static Set<String> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .filter(word -> KNOWN.contains(plain(word)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String plain(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(VagueWords.class.getResourceAsStream("vague-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .map(VagueWords::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
