package org.tandem.tool.telemetry;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Lets words through that may be labels: short, plain and few. What is longer, has other characters
 * or comes after so many different ones is {@code other}, so that neither a token nor a text gets
 * out and a platform with ever new names cannot fill the memory.
 */
final class Words {
  static final int MOST = 200;

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");
  private static final String OTHER = "other";

  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** The word as it may be shown as the value of this label. */
  String of(String label, String word) {
    if (!PLAIN.matcher(word).matches()) {
      return OTHER;
    }
    Set<String> seen = known.computeIfAbsent(label, each -> ConcurrentHashMap.newKeySet());
    return seen.contains(word) || (seen.size() < MOST && seen.add(word)) ? word : OTHER;
  }
}
