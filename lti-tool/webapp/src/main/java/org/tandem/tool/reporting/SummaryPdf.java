package org.tandem.tool.reporting;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntFunction;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.print.PrintedPage;
import org.tandem.tool.program.Measure;
import org.tandem.tool.reporting.ProgramReport.Attainment;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;

/** Programs, each on one page, for whoever decides about them. */
public final class SummaryPdf {
  private static final String CATALOGUE = "org.tandem.tool.reporting.summary";
  private static final float[] MEASURES = {4, 3, 1.5f, 2.5f};
  private static final float[] STAGES = {4, 2, 2};
  private static final float[] MONTHS = {3, 2, 2, 2};

  /** Most months that fit. */
  private static final int MOST_MONTHS = 2;

  private final ResourceBundle words;
  private final Locale language;
  private final NumberFormat numbers;
  private final NumberFormat percents;

  /**
   * What a page is about.
   *
   * @param program its name
   * @param months what it had come to at the end of each month, oldest first
   */
  public record Page(
      String program, List<ObjectiveReport> objectives, Count count, List<Count> months) {
    /** Copies both lists. */
    public Page {
      objectives = List.copyOf(objectives);
      months = List.copyOf(months);
    }
  }

  /** In a language, or in English. */
  public SummaryPdf(Locale wanted) {
    words = Catalogue.of(CATALOGUE, wanted);
    language = Locale.forLanguageTag(words.getString("lang"));
    numbers = NumberFormat.getIntegerInstance(language);
    percents = NumberFormat.getPercentInstance(language);
  }

  /** The file, a page for each of one or more programs. */
  public byte[] print(List<Page> programs) {
    Page first = programs.get(0);
    PrintedPage file = new PrintedPage(language, first.program(), footer(first));
    write(file, first);
    for (Page next : programs.subList(1, programs.size())) {
      file.nextPage(footer(next));
      write(file, next);
    }
    return file.close();
  }

  private IntFunction<String> footer(Page about) {
    return number -> text("counted", moment(about.count().at()));
  }

  private void write(PrintedPage page, Page about) {
    ProgramReport report = about.count().report();
    page.soft(words.getString("title"));
    page.title(about.program());
    page.heading(words.getString("aims"));
    if (about.objectives().isEmpty()) {
      page.text(words.getString("aims.none"));
    }
    about.objectives().forEach(objective -> objective(page, objective));
    page.heading(words.getString("way"));
    page.table(STAGES, stages(report.funnel()));
    page.heading(words.getString("today"));
    today(report).forEach(page::text);
    if (about.months().size() > 1) {
      page.heading(words.getString("months"));
      page.table(MONTHS, months(about.months()));
    }
    page.soft(text("reading", ProgramReport.SMALLEST_GROUP));
  }

  private void objective(PrintedPage page, ObjectiveReport objective) {
    page.text(
        objective
            .due()
            .map(day -> text("due", objective.text(), day(day)))
            .orElse(objective.text()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("measure", "now", "target", "standing"));
    for (ObjectiveReport.IndicatorReport each : objective.indicators()) {
      rows.add(
          List.of(
              words.getString("measure." + each.measure()),
              each.share().map(this::share).orElseGet(() -> words.getString("few")),
              percents.format(each.target() / 100.0),
              words.getString("standing." + each.standing())));
    }
    page.table(MEASURES, rows);
  }

  private String share(Share share) {
    return share.of() == 0
        ? "–"
        : text(
            "share",
            percents.format((double) share.count() / share.of()),
            numbers.format(share.count()),
            numbers.format(share.of()));
  }

  private List<List<String>> stages(List<Reached> funnel) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", words.getString("people"), words.getString("before")));
    long before = 0;
    for (Reached each : funnel) {
      if (each.stage() == Stage.PROPOSED) {
        continue; // a step of the matching, of which nobody outside it need know
      }
      rows.add(
          List.of(
              words.getString("stage." + each.stage()),
              numbers.format(each.people()),
              before == 0 ? "–" : percents.format((double) each.people() / before)));
      before = each.people();
    }
    return rows;
  }

  private List<String> today(ProgramReport report) {
    ProgramReport.Health health = report.health();
    ProgramReport.Load load = report.load();
    ProgramReport.GiveBack back = report.giveBack();
    return List.of(
        text(
            "pairs",
            numbers.format(health.early() + health.onTrack() + health.needCheckIn()),
            numbers.format(health.needCheckIn())),
        goals(report),
        text("seats", numbers.format(load.mentors()), numbers.format(load.seats() - load.taken())),
        text(
            "giving",
            numbers.format(back.completed()),
            numbers.format(back.offering()),
            numbers.format(back.helping())));
  }

  private String goals(ProgramReport report) {
    Attainment goals = report.attainment();
    Optional<Share> evidenced = Share.of(Measure.GOALS_REACHED, report);
    Optional<Share> claimed = Share.claimed(Measure.GOALS_REACHED, report);
    return evidenced.isPresent() && claimed.isPresent()
        ? text(
            "goals",
            numbers.format(goals.goals()),
            numbers.format(evidenced.get().count()),
            numbers.format(claimed.get().count()))
        : text("goals.few", numbers.format(goals.goals()));
  }

  private List<List<String>> months(List<Count> months) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("months", "stage.PAIRED", "stage.MET", "stage.COMPLETED"));
    for (Count month : months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size())) {
      rows.add(
          List.of(
              day(LocalDate.ofInstant(month.at(), ZoneOffset.UTC)),
              number(month, Stage.PAIRED),
              number(month, Stage.MET),
              number(month, Stage.COMPLETED)));
    }
    return rows;
  }

  private String number(Count count, Stage stage) {
    return numbers.format(count.report().people(stage));
  }

  private List<String> row(String... keys) {
    return List.of(keys).stream().map(words::getString).toList();
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
  }

  private String moment(Instant moment) {
    return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  private String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }
}
