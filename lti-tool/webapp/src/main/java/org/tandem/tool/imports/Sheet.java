package org.tandem.tool.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.Rejection;

/**
 * A table of people.
 *
 * @param lines what it says, without lines that say nothing here
 * @param ignored headings that mean nothing here
 */
record Sheet(List<SheetLine> lines, List<String> ignored) {
  /** Keeps its own copies. */
  Sheet {
    lines = List.copyOf(lines);
    ignored = List.copyOf(ignored);
  }

  /**
   * Reads a table.
   *
   * @throws Rejection (not-a-table) if it is none; (no-person-column) if nobody can be found by it;
   *     (too-many-lines) beyond {@link CsvTable#MOST_LINES}
   */
  static Sheet read(String text) {
    CsvTable table = CsvTable.read(text);
    if (table.place(Column.USER_ID.heading()) < 0 && table.place(Column.EMAIL.heading()) < 0) {
      throw Rejection.invalid(
          "no-person-column",
          "The first line needs the heading user_id or email, so that people can be found.");
    }
    List<SheetLine> lines = new ArrayList<>();
    for (CsvTable.Line line : table.lines()) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (Column column : Column.values()) {
        String cell = line.cell(table.place(column.heading()));
        if (!cell.isEmpty()) {
          cells.put(column, cell);
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new SheetLine(line.number(), cells));
      }
    }
    return new Sheet(lines, ignored(table));
  }

  private static List<String> ignored(CsvTable table) {
    List<String> known = List.of(Column.values()).stream().map(Column::heading).toList();
    return table.headings().stream()
        .filter(heading -> !heading.isEmpty() && !known.contains(heading))
        .toList();
  }
}
