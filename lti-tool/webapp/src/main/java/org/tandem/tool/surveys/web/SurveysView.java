package org.tandem.tool.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.surveys.AnswerSurveys;
import org.tandem.tool.surveys.Instrument;
import org.tandem.tool.surveys.PulseWarning;
import org.tandem.tool.surveys.Score;
import org.tandem.tool.surveys.Sheet;

/**
 * What one of the two has yet to answer and has answered.
 *
 * @param due what is to be answered
 * @param results what was answered, newest first
 * @param warnedSince when the answer came that warns the two; null where nothing does
 */
public record SurveysView(
    List<SheetView> due, List<ResultView> results, @Nullable String warnedSince) {

  /**
   * Something to answer.
   *
   * @param occasion PULSE, MIDPOINT or CLOSING
   * @param round the number of the round
   * @param closesAt until when
   * @param instrument what
   */
  public record SheetView(String occasion, int round, String closesAt, InstrumentView instrument) {

    static SheetView of(Sheet sheet, AnswerSurveys.Folder folder, Locale locale) {
      return new SheetView(
          sheet.round().occasion().name(),
          sheet.round().number(),
          sheet.round().closesAt().toString(),
          InstrumentView.of(sheet.instrument(), folder.me(), locale));
    }
  }

  /**
   * What was answered to one questionnaire.
   *
   * @param occasion PULSE, MIDPOINT or CLOSING
   * @param round the number of the round
   * @param name what the questionnaire is called
   * @param from the lowest number
   * @param to the highest
   * @param answeredAt when the reader answered
   * @param both whether the other has answered as well
   * @param scores by subscale, in order
   */
  public record ResultView(
      String occasion,
      int round,
      String name,
      int from,
      int to,
      String answeredAt,
      boolean both,
      List<ScoreView> scores) {

    static ResultView of(AnswerSurveys.Result result, Locale locale) {
      Instrument instrument = result.instrument();
      return new ResultView(
          result.mine().occasion().name(),
          result.mine().round(),
          instrument.name().in(locale),
          instrument.scale().from(),
          instrument.scale().to(),
          result.mine().answeredAt().toString(),
          result.theirs().isPresent(),
          scores(result, locale));
    }

    private static List<ScoreView> scores(AnswerSurveys.Result result, Locale locale) {
      List<Score> mine = Score.of(result.instrument(), result.mine());
      Optional<List<Score>> theirs =
          result.theirs().map(answer -> Score.of(result.instrument(), answer));
      List<ScoreView> views = new ArrayList<>();
      for (int i = 0; i < mine.size(); i++) {
        int index = i;
        views.add(
            new ScoreView(
                result.instrument().subscales().get(i).name().in(locale),
                mine.get(i).mean().orElse(null),
                theirs.flatMap(all -> all.get(index).mean()).orElse(null)));
      }
      return views;
    }
  }

  /**
   * The mean of a subscale.
   *
   * @param name what it measures
   * @param mine the reader's; null where too little of it was answered
   * @param theirs the other's; null likewise, and before the other has answered
   */
  public record ScoreView(String name, @Nullable Double mine, @Nullable Double theirs) {}

  static SurveysView of(AnswerSurveys.Folder folder, Locale locale) {
    return new SurveysView(
        folder.due().stream().map(sheet -> SheetView.of(sheet, folder, locale)).toList(),
        folder.results().stream().map(result -> ResultView.of(result, locale)).toList(),
        folder.warning().map(PulseWarning::since).map(Object::toString).orElse(null));
  }
}
