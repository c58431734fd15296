package org.tandem.tool.bulk.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Batches;
import org.tandem.tool.bulk.Notices;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/** What was done to many, with the names of people. */
@Dependent
public class BatchViews {
  private static final int LAST = 10;

  private final Batches batches;
  private final Notices notices;
  private final Engagements engagements;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BatchViews(
      Batches batches, Notices notices, Engagements engagements, People people, Clock clock) {
    this.batches = batches;
    this.notices = notices;
    this.engagements = engagements;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What becomes, or became, of one; {@code undone} where it was undone.
   *
   * @param pair the pair, where it is done to one, and {@code partner} who gives in it
   */
  public record LineView(
      UUID course,
      UUID person,
      @Nullable UUID pair,
      String name,
      @Nullable String partner,
      Batch.Outcome outcome,
      Batch.@Nullable Undone undone) {}

  /**
   * Something done to many.
   *
   * @param until the day on which pairs are to go on
   * @param undoUntil until when it can be undone; absent where it cannot any more
   * @param told how many have heard of it by mail
   */
  public record BatchView(
      UUID id,
      Batch.Act act,
      String cohort,
      String reason,
      @Nullable String until,
      String by,
      String at,
      @Nullable String undoUntil,
      @Nullable String undoneAt,
      int told,
      List<LineView> lines) {}

  /** The last ones of a program, newest first. */
  public List<BatchView> last(UUID tenantId, UUID programId, Batch.Area area) {
    return batches.last(tenantId, programId, area, LAST).stream()
        .map(batch -> batch(tenantId, batch))
        .toList();
  }

  /** One. */
  public BatchView batch(UUID tenantId, Batch batch) {
    Instant now = clock.instant();
    Batch.What what = batch.what();
    return new BatchView(
        batch.id(),
        what.act(),
        what.cohort(),
        what.reason(),
        what.until().map(Object::toString).orElse(null),
        batch.by(),
        batch.at().toString(),
        batch.canBeUndone(now) ? batch.at().plus(Batch.UNDO).toString() : null,
        batch.undoneAt().map(Instant::toString).orElse(null),
        notices.told(tenantId, batch.id()),
        lines(tenantId, batch.programId(), batch.lines()));
  }

  /** What becomes, or became, of each. */
  public List<LineView> lines(UUID tenantId, UUID programId, List<Batch.Line> lines) {
    Map<UUID, UUID> mentors =
        engagements
            .all(
                tenantId,
                programId,
                lines.stream().flatMap(line -> line.whose().pairId().stream()).toList())
            .stream()
            .collect(Collectors.toMap(Engagement::id, Engagement::mentorId));
    Map<UUID, String> names =
        names(
            tenantId,
            Stream.concat(
                mentors.values().stream(), lines.stream().map(line -> line.whose().personId())));
    return lines.stream()
        .map(
            line ->
                new LineView(
                    line.whose().courseId(),
                    line.whose().personId(),
                    line.whose().pairId().orElse(null),
                    names.getOrDefault(line.whose().personId(), ""),
                    line.whose()
                        .pairId()
                        .map(mentors::get)
                        .map(mentor -> names.getOrDefault(mentor, ""))
                        .orElse(null),
                    line.outcome(),
                    line.undone().orElse(null)))
        .toList();
  }

  /** The names of these people, as far as they are known. */
  public Map<UUID, String> names(UUID tenantId, Stream<UUID> ids) {
    return people.findAll(tenantId, ids.distinct().toList()).values().stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  /** The titles of these courses. */
  public Map<UUID, String> titles(UUID tenantId, Stream<UUID> courses) {
    return courses
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                course -> people.course(tenantId, course).map(Course::title).orElse("")));
  }
}
