package org.tandem.tool.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) for spreadsheets. A text that a spreadsheet would take for a
 * formula begins with an apostrophe, so that no name or answer runs on the reader's machine (CSV
 * injection, CWE-1236).
 */
public final class CsvText {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer =
      CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  /** An empty table. */
  public CsvText() {}

  /** Adds a line. */
  public void line(String... cells) {
    line(Arrays.asList(cells));
  }

  /** Adds a line. */
  public void line(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvText::harmless).toList());
  }

  /** Everything so far. */
  public String text() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
