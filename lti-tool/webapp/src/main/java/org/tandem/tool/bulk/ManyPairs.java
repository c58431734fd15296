package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Outcome;
import org.tandem.tool.bulk.Batch.What;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.engagements.Act;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;

/**
 * Lets many pairs of a program rest, go on or come to their end at once. The state of each says
 * whether that can be; what is done is done to all of those or to none.
 */
@Dependent
@Transactional
public class ManyPairs {
  private static final int LONGEST_REASON = 500;

  private final Engagements engagements;
  private final Pairing pairing;
  private final KeepBatch keeping;
  private final Notices notices;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ManyPairs(
      Engagements engagements, Pairing pairing, KeepBatch keeping, Notices notices, Clock clock) {
    this.engagements = engagements;
    this.pairing = pairing;
    this.keeping = keeping;
    this.notices = notices;
    this.clock = clock;
  }

  /** What somebody wants. */
  public record Wish(What what, List<UUID> pairs) {
    /** Each once, in the order in which they were named. */
    public Wish {
      pairs = pairs.stream().distinct().toList();
    }
  }

  /**
   * What would be done to each now, in their order; what is no pair of the program is left out.
   *
   * @throws Rejection (reason-missing) where nothing is said to those whom it concerns;
   *     (invalid-pause) for a day on which they cannot go on
   */
  public List<Line> preview(UUID tenantId, UUID programId, Wish wish) {
    return lines(tidy(wish), engagements.all(tenantId, programId, wish.pairs()));
  }

  /**
   * Does it to all to which it can be done now, and says of each what became of it.
   *
   * @throws Rejection as {@link #preview}; (forbidden) for the operator, whom nobody in the LMS
   *     knows
   */
  public Batch act(ConsoleVisit visit, UUID tenantId, UUID programId, Wish wished) {
    UUID by = visit.requirePerson();
    Wish wish = tidy(wished);
    // Whoever acts on one of them at the same moment comes before or after, never between.
    Map<UUID, Engagement> pairs =
        engagements.lock(tenantId, programId, wish.pairs()).stream()
            .collect(Collectors.toMap(Engagement::id, Function.identity()));
    List<Line> lines =
        lines(wish, pairs.values()).stream()
            .map(
                line ->
                    line.isDone()
                        ? line.done(act(wish.what(), by, pairOf(pairs, line)), Optional.empty())
                        : line)
            .toList();
    Batch batch = keeping.keep(visit, tenantId, programId, wish.what(), lines);
    notices.add(
        tenantId,
        batch.id(),
        lines.stream()
            .filter(Line::isDone)
            .map(line -> pairOf(pairs, line))
            .flatMap(ManyPairs::both)
            .toList(),
        clock.instant().plus(Notices.REST));
    return batch;
  }

  private static Stream<Whose> both(Engagement pair) {
    return Stream.of(pair.mentorId(), pair.menteeId())
        .map(person -> new Whose(pair.place().courseId(), person));
  }

  /** The version afterwards. */
  private long act(What what, UUID by, Engagement pair) {
    Engagement after =
        switch (lifeAct(what)) {
          case PAUSE -> pairing.pause(pair, by, what.until());
          case RESUME -> pairing.resume(pair);
          default -> pairing.end(pair, Ending.NO_FAULT);
        };
    return after.version();
  }

  private Wish tidy(Wish wish) {
    What what = wish.what();
    String reason = PlainText.tidy(what.reason(), LONGEST_REASON);
    if (reason.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why, in a sentence that the pairs read.");
    }
    Batch.Area.PAIRS.require(what.act());
    pairing.requireDay(what.until());
    return new Wish(new What(what.act(), "", reason, what.until()), wish.pairs());
  }

  private static List<Line> lines(Wish wish, Collection<Engagement> found) {
    Map<UUID, Engagement> pairs =
        found.stream().collect(Collectors.toMap(Engagement::id, Function.identity()));
    return wish.pairs().stream()
        .map(id -> Optional.ofNullable(pairs.get(id)))
        .flatMap(Optional::stream)
        .map(pair -> line(wish.what(), pair))
        .toList();
  }

  private static Line line(What what, Engagement pair) {
    return Line.of(
        new Whose(pair.place().courseId(), pair.menteeId(), Optional.of(pair.id())),
        pair.allows(lifeAct(what)) ? Outcome.DONE : Outcome.because(pair.state()),
        pair.state().name(),
        pair.pause());
  }

  private static Act lifeAct(What what) {
    return Act.valueOf(what.act().name());
  }

  private static Engagement pairOf(Map<UUID, Engagement> pairs, Line line) {
    return Optional.ofNullable(pairs.get(line.whose().pairId().orElseThrow())).orElseThrow();
  }
}
