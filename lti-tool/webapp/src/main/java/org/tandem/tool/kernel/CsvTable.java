package org.tandem.tool.kernel;

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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * A table of comma-separated values (RFC 4180) as spreadsheets save it: with a line of headings, in
 * UTF-8, separated by commas, semicolons or tabs.
 *
 * @param headings in lower case, without space around them
 * @param lines what it says
 */
public record CsvTable(List<String> headings, List<Line> lines) {
  /** Most lines that a file may have. */
  public static final int MOST_LINES = 100_000;

  /** Largest file, in bytes. */
  public static final int MOST_BYTES = 30_000_000;

  private static final int LONGEST_CELL = 4_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "'[=+\\-@\\t\\r].*";

  /** Keeps its own copies. */
  public CsvTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param number where it begins in the file, from 1
   * @param cells tidied; fewer than headings where the line ends early
   */
  public record Line(int number, List<String> cells) {
    /** The text in this place; empty where the line has none. */
    public String cell(int place) {
      return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
  }

  /** Where a heading stands; -1 where it does not. */
  public int place(String heading) {
    return headings.indexOf(heading);
  }

  /**
   * The text of a file.
   *
   * @throws Rejection (file-too-large) beyond {@link #MOST_BYTES}; (not-utf8) in another encoding
   */
  public static String text(byte[] file) {
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
   * Reads a table; lines without any text are left out.
   *
   * @throws Rejection (not-a-table) if it is none; (too-many-lines) beyond {@link #MOST_LINES}
   */
  public static CsvTable read(String text) {
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
      return new CsvTable(headings, lines(records));
    } catch (CsvParseException e) {
      throw Rejection.invalid(
          "not-a-table", "The file is no table that can be read: a quotation mark is not closed.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Line> lines(Iterator<CsvRecord> records) {
    List<Line> lines = new ArrayList<>();
    while (records.hasNext()) {
      CsvRecord line = records.next();
      List<String> cells = line.getFields().stream().map(CsvTable::tidy).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(new Line((int) line.getStartingLineNumber(), cells));
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

  /** Spreadsheets separate by what their country does: the headings tell, which hold no text. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    return Arrays.asList(';', '\t').stream()
        .filter(mark -> headings.indexOf(mark) >= 0 && headings.indexOf(',') < 0)
        .findFirst()
        .orElse(',');
  }
}
