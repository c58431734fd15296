package org.tandem.tool.imports;

/** Told how far a piece of work has come, in percent; may end it by an exception. */
@FunctionalInterface
interface Progress {
  void at(int percent);

  /** Tells of a part of the way, from one percentage to another. */
  default void between(int from, int to, int done, int all) {
    at(from + (int) ((long) (to - from) * done / Math.max(all, 1)));
  }
}
