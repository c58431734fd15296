package org.tandem.tool.standard.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.print.PrintedPage;
import org.tandem.tool.reporting.Share;
import org.tandem.tool.standard.Assessment;
import org.tandem.tool.standard.Finding;

/** The assessment of a program on paper, with where each piece of evidence is. */
final class EvidencePack {
  private static final String CATALOGUE = "org.tandem.tool.standard.web.standard";
  private static final float[] WIDTHS = {5, 2, 5};

  private final ResourceBundle words;
  private final Locale language;

  EvidencePack(Locale wanted) {
    words = Catalogue.of(CATALOGUE, wanted);
    language = Locale.forLanguageTag(words.getString("lang"));
  }

  /** The file. */
  byte[] print(AssessmentView view) {
    Assessment assessment = view.assessment();
    PrintedPage page =
        new PrintedPage(
            language, view.name(), number -> text("footer", view.name(), number, day(view.at())));
    page.soft(words.getString("title"));
    page.title(view.name());
    page.text(
        text(
            "score",
            percent(assessment.overall()),
            words.getString("award." + assessment.award())));
    page.soft(words.getString("self"));
    for (Assessment.Scored standard : assessment.standards()) {
      page.heading(
          text(
              "standard",
              words.getString("standard." + standard.standard()),
              percent(standard.score())));
      page.table(WIDTHS, rows(standard));
    }
    if (!view.answeredAt().isEmpty()) {
      String by = view.by().isEmpty() ? words.getString("operator") : view.by();
      page.soft(text("answered", by, day(view.answeredAt())));
    }
    return page.close();
  }

  private List<List<String>> rows(Assessment.Scored standard) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(words.getString("criterion"), words.getString("met"), words.getString("evidence")));
    for (Finding each : standard.findings()) {
      rows.add(
          List.of(
              words.getString("criterion." + each.criterion()),
              words.getString("level." + each.level()),
              evidence(each)));
    }
    return rows;
  }

  private String evidence(Finding finding) {
    if (!finding.criterion().isComputed()) {
      return finding.note().isEmpty() ? "–" : finding.note();
    }
    return finding
        .share()
        .filter(share -> share.of() > 0)
        .map(this::counted)
        .orElseGet(() -> words.getString("records"));
  }

  private String counted(Share share) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(language);
    return text("counted", numbers.format(share.count()), numbers.format(share.of()));
  }

  private String percent(int score) {
    return NumberFormat.getPercentInstance(language).format(score / 100.0);
  }

  private String day(String moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(Instant.parse(moment).atZone(ZoneOffset.UTC));
  }

  private String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }
}
