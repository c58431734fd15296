package org.tandem.tool.surveys.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.SmallGroups;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.surveys.Instrument;
import org.tandem.tool.surveys.Summary;
import org.tandem.tool.surveys.SurveyPlan;

/**
 * What a program asks, what it could ask, and what came of it.
 *
 * @param name the program's
 * @param vocabulary what the program calls people
 * @param plan what it asks
 * @param instruments what it could ask
 * @param results what groups answered
 * @param smallestGroup below how many people nothing is shown
 */
public record ProgramSurveysView(
    String name,
    Vocabulary vocabulary,
    SurveyPlan plan,
    List<ChoiceView> instruments,
    List<ResultView> results,
    int smallestGroup) {

  /** A questionnaire to choose. */
  public record ChoiceView(
      String id, int version, String name, int items, String source, String licence) {}

  /**
   * What a group answered.
   *
   * @param occasion PULSE, MIDPOINT or CLOSING
   * @param round the number of the round
   * @param name what the questionnaire is called
   * @param side who was asked, MENTOR or MENTEE
   * @param people how many answers are in it; 0 where they are too few to show
   * @param from the lowest number
   * @param to the highest
   * @param means by subscale, in order
   */
  public record ResultView(
      String occasion,
      int round,
      String name,
      String side,
      int people,
      int from,
      int to,
      List<MeanView> means) {}

  /** The mean of a subscale; null where it is withheld. */
  public record MeanView(String name, @Nullable Double mean) {}

  static ProgramSurveysView of(
      Program program,
      SurveyPlan plan,
      List<Instrument> instruments,
      List<Summary> summaries,
      Locale locale) {
    return new ProgramSurveysView(
        program.name(),
        program.vocabulary(locale),
        plan,
        instruments.stream()
            .filter(one -> !one.id().equals(SurveyPlan.PULSE))
            .map(
                one ->
                    new ChoiceView(
                        one.id(),
                        one.version(),
                        one.name().in(locale),
                        one.items().size(),
                        one.source(),
                        one.licence()))
            .toList(),
        summaries.stream().map(summary -> result(summary, locale)).toList(),
        SmallGroups.FEWEST);
  }

  private static ResultView result(Summary summary, Locale locale) {
    Instrument instrument = summary.instrument();
    return new ResultView(
        summary.occasion().name(),
        summary.round(),
        instrument.name().in(locale),
        summary.side().name(),
        summary.people(),
        instrument.scale().from(),
        instrument.scale().to(),
        instrument.subscales().stream()
            .map(
                subscale ->
                    new MeanView(
                        subscale.name().in(locale),
                        summary.means().stream()
                            .filter(mean -> mean.subscale().equals(subscale.id()))
                            .map(Summary.Mean::mean)
                            .findFirst()
                            .orElse(null)))
            .toList());
  }
}
