package org.tandem.tool.certification;

/** Shortens personal data to what tells two people apart and says no more. */
public final class Mask {

  private static final int SHOWN = 4;

  private Mask() {}

  /** The initials of a name: {@code N. H.} */
  public static String name(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        initials.append(initials.isEmpty() ? "" : " ");
        initials.appendCodePoint(word.codePointAt(0)).append('.');
      }
    }
    return initials.toString();
  }

  /** The end of an identifier: {@code …4711}. */
  public static String id(String id) {
    return id.length() <= SHOWN ? "…" : "…" + id.substring(id.length() - SHOWN);
  }
}
