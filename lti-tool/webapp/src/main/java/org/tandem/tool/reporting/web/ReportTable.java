package org.tandem.tool.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tool.reporting.ObjectiveReport;
import org.tandem.tool.reporting.ObjectiveReport.IndicatorReport;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.Share;

/**
 * A report as comma-separated values (RFC 4180): part, measure, value. The names are those of the
 * API, the same in every language, so that a spreadsheet can rely on them; a value that is withheld
 * or not known yet is empty.
 */
final class ReportTable {
  private final List<String> lines = new ArrayList<>(List.of("part,measure,value"));

  private ReportTable() {}

  static String of(List<ObjectiveReport> objectives, ProgramReport report) {
    ReportTable table = new ReportTable();
    for (int i = 0; i < objectives.size(); i++) {
      table.objective("objective_" + (i + 1), objectives.get(i));
    }
    report.funnel().forEach(each -> table.row("funnel", name(each.stage()), each.people()));
    table.row("health", "early", report.health().early());
    table.row("health", "unsigned", report.health().unsigned());
    table.row("health", "silent", report.health().silent());
    table.row("health", "closing", report.health().closing());
    table.row("health", "on_track", report.health().onTrack());
    table.row("goals", "people", report.attainment().people());
    table.row("goals", "goals", report.attainment().goals());
    table.levels("claimed", report.attainment().claimed());
    table.levels("evidenced", report.attainment().evidenced());
    table.row("load", "mentors", report.load().mentors());
    table.row("load", "idle", report.load().idle());
    table.row("load", "full", report.load().full());
    table.row("load", "seats", report.load().seats());
    table.row("load", "taken", report.load().taken());
    table.row("median", "hours_to_accept", report.times().hoursToAccept());
    table.row("median", "days_to_agree", report.times().daysToAgree());
    table.row("median", "days_to_meet", report.times().daysToMeet());
    table.row("give_back", "completed", report.giveBack().completed());
    table.row("give_back", "offering", report.giveBack().offering());
    table.row("give_back", "helping", report.giveBack().helping());
    table.row("give_back", "invited", report.giveBack().invited().people());
    table.row("give_back", "accepted", report.giveBack().invited().accepted());
    table.row("give_back", "matched", report.giveBack().invited().matched());
    return String.join("\r\n", table.lines) + "\r\n";
  }

  /** Its number and not its text: the text is a person's, and a spreadsheet might calculate it. */
  private void objective(String part, ObjectiveReport objective) {
    for (IndicatorReport each : objective.indicators()) {
      String measure = name(each.measure());
      row(part, measure + "_target_percent", each.target());
      row(part, measure + "_count", each.share().map(Share::count));
      row(part, measure + "_of", each.share().map(Share::of));
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
    lines.add(part + "," + measure + "," + value.map(String::valueOf).orElse(""));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
