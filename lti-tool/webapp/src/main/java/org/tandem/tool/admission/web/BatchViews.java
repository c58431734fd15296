package org.tandem.tool.admission.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Batch;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Program;

/** Applications, and what was done to many, with the names of people and courses. */
public final class BatchViews {
  private final People people;
  private final UUID tenantId;
  private final Instant now;

  BatchViews(People people, UUID tenantId, Instant now) {
    this.people = people;
    this.tenantId = tenantId;
    this.now = now;
  }

  /** An application. */
  public record OneView(
      UUID course,
      String courseTitle,
      UUID person,
      String name,
      Side side,
      String cohort,
      Application.State state,
      String appliedAt) {}

  /** What becomes, or became, of one; {@code undone} where it was undone. */
  public record LineView(
      UUID course,
      UUID person,
      String name,
      Batch.Outcome outcome,
      Batch.@Nullable Undone undone) {}

  /**
   * Something done to many.
   *
   * @param undoUntil until when it can be undone; absent where it cannot any more
   */
  public record BatchView(
      UUID id,
      Batch.Act act,
      String cohort,
      String by,
      String at,
      @Nullable String undoUntil,
      @Nullable String undoneAt,
      List<LineView> lines) {}

  /** All of a program. */
  public record AllView(
      String name, List<String> cohorts, List<OneView> applications, List<BatchView> batches) {}

  AllView all(Program program, List<String> cohorts, List<Application> all, List<Batch> batches) {
    Map<UUID, Person> names =
        names(
            Stream.concat(
                    all.stream().map(Application::personId),
                    batches.stream()
                        .flatMap(batch -> batch.lines().stream())
                        .map(line -> line.whose().personId()))
                .distinct()
                .toList());
    Map<UUID, String> courses =
        all.stream()
            .map(one -> one.place().courseId())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::title));
    return new AllView(
        program.name(),
        cohorts,
        all.stream()
            .filter(one -> names.containsKey(one.personId()))
            .map(
                one ->
                    new OneView(
                        one.place().courseId(),
                        courses.getOrDefault(one.place().courseId(), ""),
                        one.personId(),
                        name(names, one.personId()),
                        one.side(),
                        one.cohort(),
                        one.state(),
                        one.appliedAt().toString()))
            .toList(),
        batches.stream().map(batch -> batch(batch, names)).toList());
  }

  BatchView batch(Batch batch) {
    return batch(batch, names(batch.lines().stream().map(one -> one.whose().personId()).toList()));
  }

  List<LineView> lines(List<Batch.Line> lines) {
    return lines(lines, names(lines.stream().map(one -> one.whose().personId()).toList()));
  }

  private BatchView batch(Batch batch, Map<UUID, Person> names) {
    return new BatchView(
        batch.id(),
        batch.act(),
        batch.cohort(),
        batch.by(),
        batch.at().toString(),
        batch.canBeUndone(now) ? batch.at().plus(Batch.UNDO).toString() : null,
        batch.undoneAt().map(Instant::toString).orElse(null),
        lines(batch.lines(), names));
  }

  private static List<LineView> lines(List<Batch.Line> lines, Map<UUID, Person> names) {
    return lines.stream()
        .map(
            line ->
                new LineView(
                    line.whose().courseId(),
                    line.whose().personId(),
                    name(names, line.whose().personId()),
                    line.outcome(),
                    line.undone().orElse(null)))
        .toList();
  }

  private Map<UUID, Person> names(Collection<UUID> ids) {
    return people.findAll(tenantId, ids);
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }

  private String title(UUID course) {
    return people.course(tenantId, course).map(Course::title).orElse("");
  }
}
