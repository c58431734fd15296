package org.tandem.tool.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * A table of comma-separated values (RFC 4180) as spreadsheets save it: with a line of headings, in
 * UTF-8, separated by commas, semicolons or tabs.
 *
 * @param lines what it says, without empty lines
 * @param ignored headings that mean nothing here
 */
record Sheet(List<SheetLine> lines, List<String> ignored) {
  /** Most lines that a file may have. */
  static final int MOST_LINES = 100_000;

  /** Largest file, in bytes. */
  static final int MOST_BYTES = 30_000_000;

  private static final int LONGEST_CELL = 4_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "'[=+\\-@\\t\\r].*";

  /** Keeps its own copies. */
  Sheet {
    lines = List.copyOf(lines);
    ignored = List.copyOf(ignored);
  }

  /**
   * The text of a file.
   *
   * @throws Rejection (file-too-large) beyond {@link #MOST_BYTES}; (not-utf8) in another encoding
   */
  static String text(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw Rejection.invalid("file-too-large", "Send at most 30 MB at a time; split the file.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Rejection.invalid(
          "not-utf8", "Save the file as “CSV UTF-8”: its letters cannot be told apart.");
    }
  }

  /**
   * Reads a table.
   *
   * @throws Rejection (not-a-table) if it is none; (no-person-column) if nobody can be found by it;
   *     (too-many-lines) beyond {@link #MOST_LINES}
   */
  static Sheet read(String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> records = reader.iterator();
      if (!records.hasNext()) {
        throw Rejection.invalid("not-a-table", "The file is empty.");
      }
      List<String> headings =
          records.next().getFields().stream()
              .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
              .toList();
      Map<Integer, Column> columns = columns(headings);
      return new Sheet(lines(records, columns), ignored(headings, columns));
    } catch (CsvParseException e) {
      throw Rejection.invalid(
          "not-a-table", "The file is no table that can be read: a quotation mark is not closed.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SheetLine> lines(Iterator<CsvRecord> records, Map<Integer, Column> columns) {
    List<SheetLine> lines = new ArrayList<>();
    while (records.hasNext()) {
      CsvRecord line = records.next();
      Map<Column, String> cells = new EnumMap<>(Column.class);
      columns.forEach(
          (place, column) -> {
            String cell = place < line.getFieldCount() ? tidy(line.getField(place)) : "";
            if (!cell.isEmpty()) {
              cells.put(column, cell);
            }
          });
      if (!cells.isEmpty()) {
        lines.add(new SheetLine((int) line.getStartingLineNumber(), cells));
      }
      if (lines.size() > MOST_LINES) {
        throw Rejection.invalid(
            "too-many-lines", "Send at most " + MOST_LINES + " lines at a time; split the file.");
      }
    }
    return lines;
  }

  private static String tidy(String cell) {
    // What an export made harmless for spreadsheets is what it was.
    String meant = cell.matches(FORMULA) ? cell.substring(1) : cell;
    return PlainText.tidy(meant, LONGEST_CELL);
  }

  private static Map<Integer, Column> columns(List<String> headings) {
    Map<Integer, Column> columns = new HashMap<>();
    for (Column column : Column.values()) {
      int place = headings.indexOf(column.heading());
      if (place >= 0) {
        columns.put(place, column);
      }
    }
    if (!columns.containsValue(Column.USER_ID) && !columns.containsValue(Column.EMAIL)) {
      throw Rejection.invalid(
          "no-person-column",
          "The first line needs the heading user_id or email, so that people can be found.");
    }
    return columns;
  }

  private static List<String> ignored(List<String> headings, Map<Integer, Column> columns) {
    List<String> ignored = new ArrayList<>();
    for (int place = 0; place < headings.size(); place++) {
      if (!columns.containsKey(place) && !headings.get(place).isEmpty()) {
        ignored.add(headings.get(place));
      }
    }
    return ignored;
  }

  /** Spreadsheets separate by what their country does: the headings tell, which hold no text. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    return Arrays.asList(';', '\t').stream()
        .filter(mark -> headings.indexOf(mark) >= 0 && headings.indexOf(',') < 0)
        .findFirst()
        .orElse(',');
  }
}
