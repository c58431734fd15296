package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Undone;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * Undoes what was done to many pairs: each is as it was, seat and place with it, unless somebody
 * changed it or has those since, which is said line by line.
 */
@Dependent
@Transactional
public class UndoPairs {
  private final UndoBatch undoing;
  private final Batches batches;
  private final Engagements engagements;
  private final Pairing pairing;
  private final People people;
  private final Notices notices;

  /** For the container. */
  @Inject
  public UndoPairs(
      UndoBatch undoing,
      Batches batches,
      Engagements engagements,
      Pairing pairing,
      People people,
      Notices notices) {
    this.undoing = undoing;
    this.batches = batches;
    this.engagements = engagements;
    this.pairing = pairing;
    this.people = people;
    this.notices = notices;
  }

  /**
   * Undoes it. Who was not told of it yet is not told; who was is told that it was taken back.
   *
   * @throws org.tandem.tool.kernel.Rejection as {@link UndoBatch#undo}
   */
  public Batch undo(ConsoleVisit visit, UUID tenantId, UUID programId, UUID batchId) {
    List<UUID> ids =
        batches.find(tenantId, programId, Batch.Area.PAIRS, batchId).stream()
            .flatMap(batch -> batch.lines().stream())
            .flatMap(line -> line.whose().pairId().stream())
            .toList();
    Map<UUID, Engagement> pairs =
        engagements.lock(tenantId, programId, ids).stream()
            .collect(Collectors.toMap(Engagement::id, Function.identity()));
    Map<UUID, Person> known =
        people.findAll(
            tenantId, pairs.values().stream().flatMap(UndoPairs::both).distinct().toList());
    Set<UUID> restored = new HashSet<>();
    Batch undone =
        undoing.undo(
            visit,
            tenantId,
            programId,
            Batch.Area.PAIRS,
            batchId,
            (batch, line) -> {
              Engagement pair = pairs.get(line.whose().pairId().orElseThrow());
              Undone how = pair == null ? Undone.CHANGED : undo(pair, line, known);
              if (pair != null && how == Undone.RESTORED) {
                both(pair).forEach(restored::add);
              }
              return how;
            });
    notices.takeBack(tenantId, batchId, restored);
    return undone;
  }

  private Undone undo(Engagement pair, Line line, Map<UUID, Person> known) {
    if (pair.version() != line.version()) {
      return Undone.CHANGED;
    }
    if (both(pair).anyMatch(id -> !known.containsKey(id) || known.get(id).erased())) {
      return Undone.LEFT;
    }
    return pairing.putBack(pair, EngagementState.valueOf(line.before()), line.rest())
        ? Undone.RESTORED
        : Undone.NO_PLACE;
  }

  private static Stream<UUID> both(Engagement pair) {
    return Stream.of(pair.mentorId(), pair.menteeId());
  }
}
