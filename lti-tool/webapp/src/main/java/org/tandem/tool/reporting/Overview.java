package org.tandem.tool.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;

/**
 * Every program of a tenant side by side, as each was counted last: nobody waits for a count. One
 * whose last count is old, or that has none, is counted in the background.
 */
@Dependent
public class Overview {
  /** How old a count may be before it is made anew. */
  static final Duration OLD = Duration.ofHours(1);

  private final Programs programs;
  private final Counts counts;
  private final Event<CountWanted> wanted;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Overview(Programs programs, Counts counts, Event<CountWanted> wanted, Clock clock) {
    this.programs = programs;
    this.counts = counts;
    this.wanted = wanted;
    this.clock = clock;
  }

  /**
   * A program among the others.
   *
   * @param count what it had come to; absent where it was never counted
   * @param again whether it is being counted at the moment
   */
  public record Line(Program program, Optional<Count> count, boolean again) {}

  /** The programs that people take or took part in, the newest first. */
  public List<Line> of(UUID tenantId) {
    Map<UUID, Count> newest = counts.newestOfAll(tenantId);
    Instant old = clock.instant().minus(OLD);
    List<Line> lines =
        programs.all(tenantId).stream()
            .filter(program -> program.status() != ProgramStatus.DRAFT)
            .map(program -> line(program, Optional.ofNullable(newest.get(program.id())), old))
            .toList();
    List<Counts.Of> again =
        lines.stream()
            .filter(Line::again)
            .map(line -> new Counts.Of(tenantId, line.program().id()))
            .toList();
    if (!again.isEmpty()) {
      wanted.fireAsync(new CountWanted(again));
    }
    return lines;
  }

  private static Line line(Program program, Optional<Count> count, Instant old) {
    return new Line(program, count, count.filter(one -> one.at().isAfter(old)).isEmpty());
  }
}
