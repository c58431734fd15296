package org.tandem.tool.certification;

/**
 * What an operator is told about one thing.
 *
 * @param level whether there is something to do
 * @param about the thing
 * @param words what was found and, unless all is well, what to do about it
 */
public record Finding(Level level, String about, String words) {

  /** Whether there is something to do. */
  public enum Level {
    /** Nothing. */
    GOOD,
    /** Something worth knowing, which keeps nobody from working. */
    ODD,
    /** Something does not work. */
    BAD
  }

  /** As a line: level, thing and words with a tab between them. */
  public String line() {
    return level + "\t" + plain(about) + "\t" + plain(words);
  }

  /** What a platform says may hold anything. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
