package org.tandem.tool.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.ObjectiveReport;
import org.tandem.tool.reporting.Overview;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.Records;
import org.tandem.tool.reporting.Share;
import org.tandem.tool.reporting.Standing;

/**
 * A program beside the others of its LMS.
 *
 * @param id of the program
 * @param name of the program
 * @param status whether new activities may be made of it
 * @param again whether it is being counted at the moment
 * @param numbers what it had come to; absent where it was never counted
 */
public record ProgramLine(
    UUID id, String name, ProgramStatus status, boolean again, Optional<Numbers> numbers) {

  /**
   * The numbers of a program that can be set beside another's.
   *
   * @param at when they were counted
   * @param asked people who said what they look for
   * @param paired of those, people with a pair that both accepted
   * @param met people with a meeting that both confirmed
   * @param completed people who closed a pair with an outcome that both signed
   * @param atWork pairs under way
   * @param needCheckIn of those, pairs that somebody should ask how it goes
   * @param waiting people who look for somebody and have nobody
   * @param free seats
   * @param minutes of meetings that both confirmed
   * @param goals on five levels, those whose countersigned level is as expected or better
   * @param objectives how each objective stands, in their order
   */
  public record Numbers(
      String at,
      long asked,
      long paired,
      long met,
      long completed,
      long atWork,
      long needCheckIn,
      Optional<Long> waiting,
      long free,
      Optional<Long> minutes,
      Optional<Share> goals,
      List<Standing> objectives) {

    private static Numbers of(Overview.Line line, Count count) {
      ProgramReport report = count.report();
      ProgramReport.Health health = report.health();
      return new Numbers(
          count.at().toString(),
          report.people(Stage.ASKED),
          report.people(Stage.PAIRED),
          report.people(Stage.MET),
          report.people(Stage.COMPLETED),
          health.early() + health.onTrack() + health.needCheckIn(),
          health.needCheckIn(),
          report.load().waiting(),
          report.load().seats() - report.load().taken(),
          report.records().map(Records::minutes),
          Share.of(Measure.GOALS_REACHED, report),
          ObjectiveReport.of(line.program(), count).stream()
              .map(ObjectiveReport::standing)
              .toList());
    }
  }

  static ProgramLine of(Overview.Line line) {
    return new ProgramLine(
        line.program().id(),
        line.program().name(),
        line.program().status(),
        line.again(),
        line.count().map(count -> Numbers.of(line, count)));
  }

  /** Programs as comma-separated values; what is withheld or not counted yet is empty. */
  static String table(List<ProgramLine> lines) {
    CsvText csv = new CsvText();
    csv.line(
        "program",
        "counted_at",
        "asked",
        "paired",
        "met",
        "completed",
        "pairs_at_work",
        "need_check_in",
        "waiting",
        "free_seats",
        "confirmed_minutes",
        "goals_reached",
        "goals");
    for (ProgramLine line : lines) {
      csv.line(
          line.name(),
          line.cell(Numbers::at),
          line.cell(Numbers::asked),
          line.cell(Numbers::paired),
          line.cell(Numbers::met),
          line.cell(Numbers::completed),
          line.cell(Numbers::atWork),
          line.cell(Numbers::needCheckIn),
          line.cell(each -> each.waiting().map(String::valueOf).orElse("")),
          line.cell(Numbers::free),
          line.cell(each -> each.minutes().map(String::valueOf).orElse("")),
          line.cell(each -> each.goals().map(Share::count).map(String::valueOf).orElse("")),
          line.cell(each -> each.goals().map(Share::of).map(String::valueOf).orElse("")));
    }
    return csv.text();
  }

  private String cell(Function<Numbers, Object> value) {
    return numbers.map(value).map(String::valueOf).orElse("");
  }
}
