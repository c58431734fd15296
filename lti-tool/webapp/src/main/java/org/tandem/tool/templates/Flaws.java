package org.tandem.tool.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with one file, so that all of it is said at once. */
final class Flaws {
  /** Whoever has mended so many looks again. */
  private static final int MOST = 50;

  private final List<TemplateFlaw> found = new ArrayList<>();

  void note(TemplateFlaw.Code code, int line, String detail) {
    if (found.size() < MOST) {
      found.add(new TemplateFlaw(code, line, detail));
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  List<TemplateFlaw> byLine() {
    return found.stream().sorted(Comparator.comparingInt(TemplateFlaw::line)).toList();
  }
}
