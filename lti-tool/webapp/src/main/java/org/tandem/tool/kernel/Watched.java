package org.tandem.tool.kernel;

/** Work under way that is watched; closing it ends it. */
public interface Watched extends AutoCloseable {
  /** What its outcome is unless told otherwise: nobody expected what ended it. */
  String UNEXPECTED = "unexpected";

  /** How it goes out, in a word of the program; the last one told holds. */
  void outcome(String word);

  @Override
  void close();
}
