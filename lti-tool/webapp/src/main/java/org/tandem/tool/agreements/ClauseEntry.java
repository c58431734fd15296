package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something written or said about a clause, kept so that no sentence is lost.
 *
 * @param id its id
 * @param clauseId about which clause
 * @param kind what it is
 * @param words the text
 * @param by whose
 * @param at when
 * @param settled what became of it; none while it is open or where nothing has to
 */
public record ClauseEntry(
    UUID id,
    String clauseId,
    Kind kind,
    String words,
    UUID by,
    Instant at,
    Optional<Settled> settled) {

  /** What an entry is. */
  public enum Kind {
    /** A text that the clause had. */
    WRITTEN,
    /** A text that came too late, because the other had changed the clause meanwhile. */
    SET_ASIDE,
    /** A text that one proposes and the other may take. */
    SUGGESTION,
    /** A remark that is no text for the clause. */
    COMMENT
  }

  /** What became of an entry. */
  public enum How {
    /** Its text went into the clause. */
    TAKEN,
    /** It did not, and need not be looked at again. */
    DISMISSED
  }

  /**
   * The decision about an entry.
   *
   * @param how what became of it
   * @param by who decided
   * @param at when
   */
  public record Settled(How how, UUID by, Instant at) {}

  /** Whether somebody should look at it. */
  public boolean isOpen() {
    return kind != Kind.WRITTEN && settled.isEmpty();
  }
}
