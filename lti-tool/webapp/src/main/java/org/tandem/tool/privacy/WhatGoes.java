package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reminders.News;

/** What of a person's goes when, for their privacy page and for the mail before it does. */
@Dependent
public class WhatGoes implements News {
  private final Engagements engagements;
  private final Archive archive;
  private final Retention retention;
  private final Programs programs;

  /** For the container. */
  @Inject
  public WhatGoes(
      Engagements engagements, Archive archive, Retention retention, Programs programs) {
    this.engagements = engagements;
    this.archive = archive;
    this.retention = retention;
    this.programs = programs;
  }

  /**
   * Something that goes or has gone.
   *
   * @param span what it is
   * @param program the program's name
   * @param otherId the other one of the pair, where it is what a pair wrote
   * @param on the day: not before it, or that it went on
   * @param gone whether it has gone
   */
  public record Going(
      Span span, String program, Optional<UUID> otherId, LocalDate on, boolean gone) {}

  /** What a person's ended pairs wrote, and their profiles; what goes first comes first. */
  public List<Going> all(UUID tenantId, UUID personId) {
    Periods periods = retention.of(tenantId);
    List<Engagement> own = engagements.ofPerson(tenantId, personId);
    Map<UUID, Archive.Notice> notices = archive.ofPerson(tenantId, personId);
    List<Going> all = new ArrayList<>();
    for (Engagement pair : ended(own)) {
      Optional<Archive.Notice> notice = Optional.ofNullable(notices.get(pair.id()));
      Optional<Instant> gone = notice.flatMap(Archive.Notice::goneAt);
      all.add(
          new Going(
              Span.PAIR,
              program(tenantId, pair.place().programId()),
              Optional.of(pair.other(personId)),
              day(gone.orElseGet(() -> goesAt(periods, pair, notice))),
              gone.isPresent()));
    }
    retention
        .profiles(tenantId, personId)
        .forEach((program, saved) -> profile(periods, own, program, saved).ifPresent(all::add));
    all.sort(Comparator.comparing(Going::on).thenComparing(Going::program));
    return all;
  }

  @Override
  public List<Item> of(UUID tenantId, UUID personId) {
    Map<UUID, Archive.Notice> notices = archive.ofPerson(tenantId, personId);
    if (notices.values().stream().allMatch(notice -> notice.goneAt().isPresent())) {
      return List.of();
    }
    Periods periods = retention.of(tenantId);
    return ended(engagements.ofPerson(tenantId, personId)).stream()
        .filter(pair -> notices.containsKey(pair.id()))
        .filter(pair -> Objects.requireNonNull(notices.get(pair.id())).goneAt().isEmpty())
        .map(
            pair ->
                new Item(
                    Kind.GOES,
                    "goes " + pair.id(),
                    program(tenantId, pair.place().programId()),
                    day(goesAt(periods, pair, Optional.ofNullable(notices.get(pair.id()))))))
        .toList();
  }

  private static List<Engagement> ended(List<Engagement> pairs) {
    return pairs.stream()
        .filter(pair -> pair.state() == EngagementState.CLOSED && pair.endedAt().isPresent())
        .toList();
  }

  /** The later of what was said and what was set, which may have been set since. */
  private static Instant goesAt(Periods periods, Engagement pair, Optional<Archive.Notice> notice) {
    Instant over = periods.after(pair.place().programId(), Span.PAIR, pair.endedAt().orElseThrow());
    return notice.map(Archive.Notice::goesAt).filter(over::isBefore).orElse(over);
  }

  /** Nothing while the person is in a pair: the time has not begun. */
  private Optional<Going> profile(
      Periods periods, List<Engagement> own, UUID programId, Instant saved) {
    List<Engagement> there =
        own.stream().filter(pair -> pair.place().programId().equals(programId)).toList();
    if (there.stream().anyMatch(pair -> pair.state().isLive())) {
      return Optional.empty();
    }
    Instant begin =
        there.stream()
            .flatMap(pair -> pair.endedAt().stream())
            .filter(saved::isBefore)
            .max(Comparator.naturalOrder())
            .orElse(saved);
    return Optional.of(
        new Going(
            Span.PROFILE,
            program(periods.tenantId(), programId),
            Optional.empty(),
            day(periods.after(programId, Span.PROFILE, begin)),
            false));
  }

  private String program(UUID tenantId, UUID programId) {
    return programs.find(tenantId, programId).map(Program::name).orElse("");
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
