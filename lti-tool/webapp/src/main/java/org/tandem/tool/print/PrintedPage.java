package org.tandem.tool.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A document of headings, texts and tables that is written from left to right or from right to
 * left. Each text finds its own direction by its first letter, as in the pages.
 */
public final class PrintedPage {
  private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
  private static final float MARGIN = 56;
  private static final float SIZE = 10;
  private static final Color INK = new Color(0x1d, 0x25, 0x2b);
  private static final Color SOFT = new Color(0x55, 0x63, 0x66);
  private static final Color LINE = new Color(0xc9, 0xcf, 0xd0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final BaseFont plain = font("DejaVuSans.ttf");
  private final BaseFont bold = font("DejaVuSans-Bold.ttf");
  private final int direction;
  private final Footer foot;

  /**
   * An empty document.
   *
   * @param language decides the direction of what is laid out
   * @param title what readers of the file see as its name
   * @param footer the line at the foot of a page, by its number
   */
  public PrintedPage(Locale language, String title, IntFunction<String> footer) {
    direction =
        language.getLanguage().equals("ar")
            ? PdfWriter.RUN_DIRECTION_RTL
            : PdfWriter.RUN_DIRECTION_LTR;
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    foot = new Footer(footer);
    writer.setPageEvent(foot);
    document.addTitle(title);
    document.setDocumentLanguage(language.toLanguageTag());
    document.open();
  }

  /** What follows begins on a page of its own, with a line of its own at its foot. */
  public void nextPage(IntFunction<String> footer) {
    document.newPage();
    foot.text = footer;
  }

  /** What the document is. */
  public void title(String text) {
    add(cell(text, new Font(bold, 2 * SIZE, Font.NORMAL, INK)), 0, 4);
  }

  /** Something said in passing. */
  public void soft(String text) {
    add(cell(text, new Font(plain, SIZE, Font.NORMAL, SOFT)), 0, 2);
  }

  /** The name of a part. */
  public void heading(String text) {
    add(cell(text, new Font(bold, SIZE + 1, Font.NORMAL, INK)), 12, 2);
  }

  /**
   * What people wrote: text that runs against the page begins at its other edge, as in browsers.
   */
  public void text(String text) {
    for (String line : text.split("\n", -1)) {
      PdfPCell cell = cell(line.isEmpty() ? " " : line, ink());
      cell.setHorizontalAlignment(Element.ALIGN_LEFT);
      add(cell, 0, 1);
    }
  }

  /** A table; the first row heads it and is repeated on each page. */
  public void table(float[] widths, List<List<String>> rows) {
    PdfPTable table = table(inOrder(widths));
    table.setHeaderRows(1);
    table.setSpacingBefore(4);
    for (int row = 0; row < rows.size(); row++) {
      Font font = row == 0 ? new Font(bold, SIZE - 1, Font.NORMAL, SOFT) : ink();
      for (String text : rows.get(row)) {
        PdfPCell cell = cell(text, font);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(5);
        table.addCell(cell);
      }
    }
    document.add(table);
  }

  /** The document as a file. */
  public byte[] close() {
    document.close();
    return bytes.toByteArray();
  }

  private void add(PdfPCell cell, float before, float after) {
    PdfPTable table = table(1);
    table.setSpacingBefore(before);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingBottom(after + SIZE / 3);
    table.addCell(cell);
    document.add(table);
  }

  private PdfPTable table(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setRunDirection(direction);
    return table;
  }

  /** The library turns the cells of a row round, and not their widths. */
  private float[] inOrder(float[] widths) {
    float[] turned = widths.clone();
    if (direction == PdfWriter.RUN_DIRECTION_RTL) {
      for (int i = 0; i < widths.length; i++) {
        turned[i] = widths[widths.length - 1 - i];
      }
    }
    return turned;
  }

  /** A text at the edge where the page begins; to the library, left means where a text begins. */
  private PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    int own = directionOf(text);
    cell.setRunDirection(own);
    cell.setHorizontalAlignment(own == direction ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
    cell.setLeading(0, 1.4f);
    cell.setPaddingLeft(0);
    cell.setPaddingRight(0);
    return cell;
  }

  /** By its first letter; numbers with their signs run from left to right everywhere. */
  private static int directionOf(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? PdfWriter.RUN_DIRECTION_LTR
        : PdfWriter.RUN_DIRECTION_RTL;
  }

  private Font ink() {
    return new Font(plain, SIZE, Font.NORMAL, INK);
  }

  private static BaseFont font(String file) {
    try {
      return BaseFont.createFont(FONTS + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException("The fonts are missing from the application", e);
    }
  }

  /** Writes the line at the foot of each page. */
  private final class Footer extends PdfPageEventHelper {
    private IntFunction<String> text;

    Footer(IntFunction<String> text) {
      this.text = text;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
      ColumnText.showTextAligned(
          writer.getDirectContent(),
          Element.ALIGN_CENTER,
          new Phrase(text.apply(writer.getPageNumber()), new Font(plain, 7, Font.NORMAL, SOFT)),
          PageSize.A4.getWidth() / 2,
          MARGIN / 2,
          0,
          direction,
          0);
    }
  }
}
