package org.tandem.tool.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param number where it begins in the file, from 1
 * @param cells what stands in the columns that are not empty
 * @param answers what stands in those of the program's own questions, by their keys
 */
record SheetLine(int number, Map<Column, String> cells, Map<String, String> answers) {
  /** Keeps its own copies. */
  SheetLine {
    cells = Map.copyOf(cells);
    answers = Map.copyOf(answers);
  }

  /** The text of a cell; empty where there is none. */
  String text(Column column) {
    return cells.getOrDefault(column, "");
  }

  Optional<String> find(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The parts of a cell that holds several. */
  List<String> words(Column column) {
    return Arrays.stream(text(column).split("[;|]", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether it tells of a pair that is over, and so of nothing else. */
  boolean isHistory() {
    return cells.containsKey(Column.PAIR_ENDED_ON);
  }

  boolean namesMentor() {
    return cells.containsKey(Column.MENTOR_USER_ID) || cells.containsKey(Column.MENTOR_EMAIL);
  }
}
