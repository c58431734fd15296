package org.tandem.tool.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

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
   * @param asked the program's own questions, which have columns as well
   * @throws Rejection (not-a-table) if it is none; (no-person-column) if nobody can be found by it;
   *     (too-many-lines) beyond {@link CsvTable#MOST_LINES}
   */
  static Sheet read(String text, ProgramQuestions asked) {
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
      Map<String, String> answers = new HashMap<>();
      for (ProfileQuestion question : asked.inTables()) {
        String cell = line.cell(table.place(question.criterion()));
        if (!cell.isEmpty()) {
          answers.put(question.key(), cell);
        }
      }
      if (!cells.isEmpty()) {
        lines.add(new SheetLine(line.number(), cells, answers));
      }
    }
    return new Sheet(lines, ignored(table, asked));
  }

  private static List<String> ignored(CsvTable table, ProgramQuestions asked) {
    List<String> known =
        Stream.concat(
                Stream.of(Column.values()).map(Column::heading),
                asked.inTables().stream().map(ProfileQuestion::criterion))
            .toList();
    return table.headings().stream()
        .filter(heading -> !heading.isEmpty() && !known.contains(heading))
        .toList();
  }
}
