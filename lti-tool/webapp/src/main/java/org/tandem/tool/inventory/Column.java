package org.tandem.tool.inventory;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param use whether it is part of a person's copy
 * @param opener how its content is made readable, where it is sealed
 * @param fileName what a file is called, as SQL about its row
 */
public record Column(String name, Use use, Optional<Opener> opener, Optional<String> fileName) {
  /** Whether a column is part of the copy that a person gets of their data. */
  public enum Use {
    /** It is. */
    GIVEN,
    /** It is, and what it contains is JSON. */
    JSON,
    /** It is, as a file of its own. */
    FILE,
    /** It is not: a secret, a claim on work, or a number that only the program uses. */
    HELD_BACK
  }
}
