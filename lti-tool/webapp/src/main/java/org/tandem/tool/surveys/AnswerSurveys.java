package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Lets each of the two answer, and shows both what they said once both have. */
@Dependent
@Transactional
public class AnswerSurveys {
  private final PairAccess access;
  private final PairSurveys surveys;
  private final Instruments instruments;
  private final Answers answers;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerSurveys(
      PairAccess access,
      PairSurveys surveys,
      Instruments instruments,
      Answers answers,
      Ids ids,
      Clock clock) {
    this.access = access;
    this.surveys = surveys;
    this.instruments = instruments;
    this.answers = answers;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What was answered to one questionnaire in one round.
   *
   * @param instrument as the reader answered it
   * @param mine the reader's answer
   * @param theirs the other's, once there
   */
  public record Result(Instrument instrument, Answer mine, Optional<Answer> theirs) {}

  /**
   * What one of the two sees.
   *
   * @param me the reader's side
   * @param due what the reader has yet to answer
   * @param results what the reader has answered, newest first
   * @param warning what the newest pulse warns of, as far as the reader may know
   */
  public record Folder(
      Side me, List<Sheet> due, List<Result> results, Optional<PulseWarning> warning) {}

  /**
   * What is to answer and what was answered.
   *
   * @throws Rejection (not-found) for anybody but the two
   */
  public Folder open(Visit visit, UUID engagementId) {
    Engagement pair = access.own(visit, engagementId);
    Side me = pair.sideOf(visit.personId());
    List<Answer> readable = surveys.readable(pair, visit.personId());
    return new Folder(
        me,
        surveys.due(pair, visit.personId(), readable),
        readable.stream()
            .filter(answer -> answer.person().equals(visit.personId()))
            .sorted(Comparator.comparing(Answer::answeredAt).reversed())
            .flatMap(mine -> result(pair, mine, readable).stream())
            .toList(),
        PulseWarning.of(
            readable.stream().filter(one -> one.occasion() == Occasion.PULSE).toList()));
  }

  /**
   * Answers.
   *
   * @param points the numbers chosen, by item; items may be left out
   * @throws Rejection (not-found) for anybody but the two; (survey-closed) where it is not open for
   *     the visitor; (answered-already) where two windows did so at once; (invalid-answer) for a
   *     number or item that is not in it, or for none at all
   */
  public void answer(
      Visit visit,
      UUID engagementId,
      Occasion occasion,
      int round,
      String instrumentId,
      Map<String, Integer> points) {
    Engagement pair = access.own(visit, engagementId);
    Side me = pair.sideOf(visit.personId());
    Instrument instrument =
        surveys.due(pair, visit.personId(), surveys.readable(pair, visit.personId())).stream()
            .filter(sheet -> sheet.round().occasion() == occasion)
            .filter(sheet -> sheet.round().number() == round)
            .map(Sheet::instrument)
            .filter(one -> one.id().equals(instrumentId))
            .findFirst()
            .orElseThrow(
                () ->
                    Rejection.conflict(
                        "survey-closed", "This is not to be answered now, or you have answered."));
    check(instrument, points);
    answers.add(
        visit.tenantId(),
        pair.id(),
        new Answer(
            ids.next(),
            occasion,
            round,
            instrument.id(),
            instrument.version(),
            me,
            visit.personId(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            points));
  }

  private Optional<Result> result(Engagement pair, Answer mine, List<Answer> readable) {
    return instruments
        .find(pair.place().tenantId(), mine.instrument(), mine.version())
        .map(
            instrument ->
                new Result(
                    instrument,
                    mine,
                    readable.stream()
                        .filter(one -> one.side() != mine.side() && one.isToTheSameAs(mine))
                        .findFirst()));
  }

  private static void check(Instrument instrument, Map<String, Integer> points) {
    boolean known =
        points.entrySet().stream()
            .allMatch(
                entry ->
                    // A document may have a null in it, whatever its type says.
                    Objects.nonNull(entry.getValue())
                        && instrument.scale().contains(entry.getValue())
                        && instrument.items().stream()
                            .anyMatch(item -> item.id().equals(entry.getKey())));
    if (points.isEmpty() || !known) {
      throw Rejection.invalid("invalid-answer", "Choose a number for at least one statement.");
    }
  }
}
