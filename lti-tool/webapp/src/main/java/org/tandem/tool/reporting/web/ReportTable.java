package org.tandem.tool.reporting.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.reporting.Comparison;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.ObjectiveReport;
import org.tandem.tool.reporting.ObjectiveReport.IndicatorReport;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.Records;
import org.tandem.tool.reporting.Share;

/**
 * A report as comma-separated values: part, measure, value, and the group or month that a value is
 * of. The names are those of the API, the same in every language, so that a spreadsheet can rely on
 * them; a value that is withheld or not known yet is empty.
 */
final class ReportTable {
  private final List<List<String>> lines = new ArrayList<>();

  private ReportTable() {}

  /**
   * The table.
   *
   * @param part the part that is wanted, such as {@code funnel}; none for all of them
   */
  static String of(
      List<ObjectiveReport> objectives,
      ProgramReport report,
      List<Count> months,
      Optional<String> part) {
    ReportTable table = new ReportTable();
    for (int i = 0; i < objectives.size(); i++) {
      table.objective("objective_" + (i + 1), objectives.get(i));
    }
    report.funnel().forEach(each -> table.row("funnel", name(each.stage()), each.people()));
    table.numbers(report);
    report.records().ifPresent(table::records);
    report.comparisons().forEach(table::comparison);
    months.forEach(table::month);
    return table.text(part);
  }

  private void numbers(ProgramReport report) {
    row("health", "early", report.health().early());
    row("health", "unsigned", report.health().unsigned());
    row("health", "silent", report.health().silent());
    row("health", "closing", report.health().closing());
    row("health", "on_track", report.health().onTrack());
    row("goals", "people", report.attainment().people());
    row("goals", "goals", report.attainment().goals());
    levels("claimed", report.attainment().claimed());
    levels("evidenced", report.attainment().evidenced());
    row("load", "mentors", report.load().mentors());
    row("load", "idle", report.load().idle());
    row("load", "full", report.load().full());
    row("load", "seats", report.load().seats());
    row("load", "taken", report.load().taken());
    row("load", "waiting", report.load().waiting());
    row("median", "hours_to_accept", report.times().hoursToAccept());
    row("median", "days_to_agree", report.times().daysToAgree());
    row("median", "days_to_meet", report.times().daysToMeet());
    row("give_back", "completed", report.giveBack().completed());
    row("give_back", "offering", report.giveBack().offering());
    row("give_back", "helping", report.giveBack().helping());
    row("give_back", "invited", report.giveBack().invited().people());
    row("give_back", "accepted", report.giveBack().invited().accepted());
    row("give_back", "matched", report.giveBack().invited().matched());
  }

  private void records(Records of) {
    row("records", "pairs", of.pairs());
    row("records", "accepted", of.accepted());
    row("records", "signatures", of.signatures());
    row("records", "meetings_claimed", of.meetingsClaimed());
    row("records", "meetings", of.meetings());
    row("records", "minutes", of.minutes());
    row("records", "evidence_shown", of.evidenceShown());
    row("records", "evidence_signed", of.evidenceSigned());
    row("records", "closings", of.closings());
  }

  private void comparison(Comparison of) {
    for (Comparison.Group group : of.groups()) {
      String part = name(of.by());
      row(part, "people", group.reached().map(Comparison.Way::people), group.name());
      row(part, "paired", group.reached().map(Comparison.Way::paired), group.name());
      row(part, "met", group.reached().map(Comparison.Way::met), group.name());
      row(part, "evidenced", group.reached().map(Comparison.Way::evidenced), group.name());
      row(part, "completed", group.reached().map(Comparison.Way::completed), group.name());
    }
  }

  private void month(Count count) {
    String day = LocalDate.ofInstant(count.at(), ZoneOffset.UTC).toString();
    for (ProgramReport.Reached each : count.report().funnel()) {
      row("month", name(each.stage()), Optional.of(each.people()), day);
    }
  }

  /** Its number and not its text: the text says nothing to a spreadsheet. */
  private void objective(String part, ObjectiveReport objective) {
    for (IndicatorReport each : objective.indicators()) {
      String measure = name(each.measure());
      row(part, measure + "_target_percent", each.target());
      row(part, measure + "_count", each.share().map(Share::count));
      row(part, measure + "_of", each.share().map(Share::of));
      if (each.claimed().isPresent()) {
        row(part, measure + "_claimed_count", each.claimed().map(Share::count));
      }
    }
  }

  private void levels(String measure, Optional<List<Long>> counts) {
    for (int level = -2; level <= 2; level++) {
      int wanted = level;
      row("goals", measure + "_" + level, counts.map(all -> all.get(wanted + 2)));
    }
  }

  private void row(String part, String measure, long value) {
    row(part, measure, Optional.of(value));
  }

  private void row(String part, String measure, Optional<? extends Number> value) {
    row(part, measure, value, "");
  }

  private void row(String part, String measure, Optional<? extends Number> value, String of) {
    lines.add(List.of(part, measure, value.map(String::valueOf).orElse(""), of));
  }

  private String text(Optional<String> part) {
    CsvText csv = new CsvText();
    csv.line("part", "measure", "value", "of");
    lines.stream()
        .filter(
            line -> part.filter(wanted -> !(line.get(0) + "_").startsWith(wanted + "_")).isEmpty())
        .forEach(csv::line);
    return csv.text();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
