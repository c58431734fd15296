package org.tandem.tool.summaries;

import jakarta.mail.util.ByteArrayDataSource;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.tandem.tool.http.Html;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.Records;
import org.tandem.tool.reporting.Share;
import org.tandem.tool.reporting.Standing;
import org.tandem.tool.reporting.SummaryPdf;

/** Writes a summary: the few figures of each program, and the pages at a glance as a file. */
final class SummaryMail {
  private static final String CATALOGUE = "org.tandem.tool.summaries.mail";
  private static final String FILE = "summary.pdf";
  private static final int MINUTES = 60;

  private final Locale language;
  private final ResourceBundle texts;
  private final NumberFormat numbers;

  /** In a language, or in English. */
  SummaryMail(Locale wanted) {
    texts = Catalogue.of(CATALOGUE, wanted);
    language = Locale.forLanguageTag(texts.getString("lang"));
    numbers = NumberFormat.getIntegerInstance(language);
  }

  /**
   * A mail about programs.
   *
   * @param until when these mails end unless the person comes again as an administrator
   * @param unsubscribe the address that turns them off
   */
  Mailer.Mail about(List<Glance> programs, String to, Instant until, String unsubscribe) {
    String subject =
        programs.size() == 1
            ? text("subject.one", programs.get(0).program().name())
            : text("subject", programs.size());
    String ends = text("ends", day(until));
    ByteArrayDataSource file =
        new ByteArrayDataSource(
            new SummaryPdf(language).print(programs.stream().map(Glance::page).toList()),
            "application/pdf");
    file.setName(FILE);
    return new Mailer.Mail(
        to,
        subject,
        plain(programs, ends, unsubscribe),
        Optional.of(new Mailer.Rich(html(subject, programs, ends, unsubscribe), file)),
        language,
        Optional.of(unsubscribe));
  }

  private String plain(List<Glance> programs, String ends, String unsubscribe) {
    return programs.stream()
            .map(
                each ->
                    each.program().name()
                        + "\n"
                        + figures(each).entrySet().stream()
                            .map(line -> "- " + line.getKey() + ": " + line.getValue())
                            .collect(Collectors.joining("\n"))
                        + "\n"
                        + counted(each))
            .collect(Collectors.joining("\n\n"))
        + "\n\n"
        + String.join("\n\n", texts.getString("reading"), texts.getString("open"), ends)
        + "\n\n"
        + text("off", unsubscribe)
        + "\n";
  }

  private String html(String subject, List<Glance> programs, String ends, String unsubscribe) {
    String tables = programs.stream().map(this::table).collect(Collectors.joining());
    return "<!doctype html>\n<html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n"
            .formatted(texts.getString("lang"), texts.getString("dir"), Html.text(subject))
        + tables
        + paragraph(texts.getString("reading"))
        + paragraph(texts.getString("open"))
        + paragraph(ends)
        + "<p><a href=\"%s\">%s</a></p>\n</body></html>\n"
            .formatted(Html.text(unsubscribe), Html.text(texts.getString("off.link")));
  }

  private String table(Glance each) {
    return "<h2>%s</h2>\n<table cellpadding=\"4\">\n%s</table>\n"
            .formatted(
                Html.text(each.program().name()),
                figures(each).entrySet().stream()
                    .map(
                        line ->
                            "<tr><th scope=\"row\" align=\"%s\">%s</th><td>%s</td></tr>\n"
                                .formatted(
                                    texts.getString("begin"),
                                    Html.text(line.getKey()),
                                    Html.text(line.getValue())))
                    .collect(Collectors.joining()))
        + paragraph(counted(each));
  }

  private static String paragraph(String text) {
    return "<p>" + Html.text(text) + "</p>\n";
  }

  /** The figures by what they are, in the order of the page; what that withholds is not in them. */
  private Map<String, String> figures(Glance about) {
    ProgramReport report = about.count().report();
    ProgramReport.Health health = report.health();
    Vocabulary words = about.program().vocabulary(language);
    Map<String, String> lines = new LinkedHashMap<>();
    if (!about.objectives().isEmpty()) {
      long reached =
          about.objectives().stream().filter(one -> one.standing() == Standing.REACHED).count();
      lines.put(texts.getString("objectives"), text("of", reached, about.objectives().size()));
    }
    for (Stage stage : List.of(Stage.ASKED, Stage.PAIRED, Stage.MET, Stage.COMPLETED)) {
      lines.put(text("stage." + stage, words.mentee().other()), number(report.people(stage)));
    }
    lines.put(
        texts.getString("pairs"), number(health.early() + health.onTrack() + health.needCheckIn()));
    lines.put(texts.getString("check"), number(health.needCheckIn()));
    report
        .load()
        .waiting()
        .ifPresent(count -> lines.put(text("waiting", words.mentee().other()), number(count)));
    lines.put(
        text("free", words.mentor().other()),
        number(report.load().seats() - report.load().taken()));
    report
        .records()
        .map(Records::minutes)
        .ifPresent(minutes -> lines.put(texts.getString("hours"), number(minutes / MINUTES)));
    lines.put(
        texts.getString("goals"),
        Share.of(Measure.GOALS_REACHED, report)
            .map(share -> share.of() == 0 ? "–" : text("of", share.count(), share.of()))
            .orElseGet(() -> texts.getString("few")));
    return lines;
  }

  private String counted(Glance each) {
    return text("counted", day(each.count().at()));
  }

  private String number(long value) {
    return numbers.format(value);
  }

  private String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  private String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), language).format(values);
  }
}
