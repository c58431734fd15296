package org.tandem.tool.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reminders.News;

/** Tells the two of a pair by mail that what they wrote was opened. */
@Dependent
public class OpeningNews implements News {
  private final Openings openings;
  private final Engagements engagements;
  private final Programs programs;
  private final Clock clock;

  /** For the container. */
  @Inject
  public OpeningNews(Openings openings, Engagements engagements, Programs programs, Clock clock) {
    this.openings = openings;
    this.engagements = engagements;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public List<Item> of(UUID tenantId, UUID personId) {
    Instant now = clock.instant();
    return openings.approvedFor(tenantId, personId).stream()
        .filter(opening -> opening.isNews(now))
        .flatMap(opening -> opening.approval().map(one -> item(opening, one)).stream())
        .toList();
  }

  private Item item(Opening opening, Opening.Approval approval) {
    String program =
        engagements
            .find(opening.tenantId(), opening.engagementId())
            .flatMap(pair -> programs.find(opening.tenantId(), pair.place().programId()))
            .map(Program::name)
            .orElse("");
    return new Item(
        Kind.OPENED,
        "opened " + opening.id(),
        program,
        LocalDate.ofInstant(approval.at(), ZoneOffset.UTC));
  }
}
