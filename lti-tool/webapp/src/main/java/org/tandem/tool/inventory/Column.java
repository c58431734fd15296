package org.tandem.tool.inventory;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param use whether it is part of a person's copy
 * @param opener how its content is made readable, where it is sealed
 * @param fileName where a file's name stands
 */
public record Column(String name, Use use, Optional<Opener> opener, Optional<Elsewhere> fileName) {
  /**
   * A sealed column of another table, in the row of the same id.
   *
   * @param table the other table
   * @param name the column
   */
  public record Elsewhere(String table, String name) {}

  /** Whether a column is part of the copy that a person gets of their data. */
  public enum Use {
    /** It is. */
    GIVEN,
    /** It is, and what it contains is JSON. */
    JSON,
    /** It is, in clear: what the two of a pair wrote, sealed with their key. */
    SEALED,
    /** It is, in clear and as a file of its own; sealed with the key of a pair as well. */
    FILE,
    /** It is not: a secret, a claim on work, or a number that only the program uses. */
    HELD_BACK
  }
}
