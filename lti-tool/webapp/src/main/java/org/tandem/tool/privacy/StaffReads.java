package org.tandem.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.tool.agreements.Content;

/** What staff were shown about people: one chain of lines per registration, added to only. */
public interface StaffReads {
  /**
   * A line as it is kept.
   *
   * @param number 1 for the first
   * @param content the line with its fingerprint
   */
  record Line(long number, Content content) {}

  /**
   * The newest line as the log itself remembers it.
   *
   * @param number how many lines there are
   * @param hash the newest one's fingerprint; empty where there is none
   */
  record Head(long number, String hash) {}

  /** Adds a line, whatever becomes of the caller's transaction. */
  void add(UUID tenantId, StaffRead read);

  /** The newest lines. */
  List<Line> newest(UUID tenantId, int most);

  /**
   * The newest lines about a person, of others: about them, their pairs or all of their courses.
   */
  List<Line> about(UUID tenantId, UUID personId, int most);

  /** The newest line that was forgotten, as the log remembers it; number 0 where none was. */
  Head start(UUID tenantId);

  /**
   * Forgets lines from before a moment, the newest line of all excepted; a new line says up to
   * which, and keeps its fingerprint.
   *
   * @param most so many lines
   * @return how many
   */
  int forget(UUID tenantId, Instant before, Instant now, int most);

  /** Hands out every line that is kept, oldest first. */
  void each(UUID tenantId, Consumer<Line> use);

  /** The newest line as the log remembers it. */
  Head head(UUID tenantId);
}
