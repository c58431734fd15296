package org.tandem.tool.equity;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.Rejection;

/**
 * A line of a table that says who is in which group.
 *
 * @param line its number in the file
 * @param subject the LMS's user id
 * @param email the address
 * @param group the name of the group
 */
record Entry(int line, Optional<String> subject, Optional<String> email, String group) {

  /**
   * The lines of a table.
   *
   * @throws Rejection (no-person-column), (no-group-column), (no-group)
   */
  static List<Entry> all(CsvTable table) {
    int subject = table.place("user_id");
    int email = table.place("email");
    int group = table.place("group");
    if (subject < 0 && email < 0) {
      throw Rejection.invalid(
          "no-person-column",
          "The first line needs the heading user_id or email, so that people can be found.");
    }
    if (group < 0) {
      throw Rejection.invalid("no-group-column", "The first line needs the heading group.");
    }
    return table.lines().stream()
        .map(
            line ->
                new Entry(
                    line.number(),
                    text(line.cell(subject)),
                    text(line.cell(email)),
                    name(line.number(), line.cell(group))))
        .toList();
  }

  static Rejection wrong(String code, int line, String message) {
    return Rejection.invalid(code, "Line " + line + ": " + message);
  }

  private static String name(int line, String name) {
    if (name.isEmpty()) {
      throw wrong("no-group", line, "Name a group, or take the line out.");
    }
    return name;
  }

  private static Optional<String> text(String cell) {
    return Optional.of(cell).filter(one -> !one.isEmpty());
  }
}
