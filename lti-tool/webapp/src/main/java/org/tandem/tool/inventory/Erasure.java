package org.tandem.tool.inventory;

import java.util.Optional;

/**
 * What erasing a person does with rows of one table.
 *
 * @param fate what it is called
 * @param rows which rows, a condition as {@link Rows} describes them; empty where nothing is done
 * @param change columns with their new values as SQL writes them; empty where rows are deleted
 */
public record Erasure(Fate fate, Optional<String> rows, Optional<String> change) {
  static Erasure delete(Fate fate, String rows) {
    return new Erasure(fate, Optional.of(rows), Optional.empty());
  }

  static Erasure change(Fate fate, String rows, String change) {
    return new Erasure(fate, Optional.of(rows), Optional.of(change));
  }

  static Erasure nothing(Fate fate) {
    return new Erasure(fate, Optional.empty(), Optional.empty());
  }
}
