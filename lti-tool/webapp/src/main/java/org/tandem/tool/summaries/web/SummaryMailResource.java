package org.tandem.tool.summaries.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.summaries.AskForSummaries;
import org.tandem.tool.summaries.Schedule;
import org.tandem.tool.summaries.Subscription;

/** Whether and when whoever is in the console gets the summary by mail. */
@NothingPersonal("what whoever asks chose for themselves")
@Path("/api/console/summary-mail/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class SummaryMailResource {
  private static final int MOST_PROGRAMS = 200;

  private final ConsoleVisitor visitor;
  private final AskForSummaries asking;

  /** For the container. */
  @Inject
  public SummaryMailResource(ConsoleVisitor visitor, AskForSummaries asking) {
    this.visitor = visitor;
    this.asking = asking;
  }

  /**
   * What somebody asks for.
   *
   * @param rhythm WEEKLY or MONTHLY
   * @param weekday MONDAY to SUNDAY
   * @param zone their time zone, like Europe/Vienna
   * @param programs of which programs; none for all
   * @param version the version it was read as
   */
  public record Wish(
      @NotNull String rhythm,
      @NotNull String weekday,
      @NotNull String zone,
      @NotNull @Size(max = MOST_PROGRAMS) List<@NotNull UUID> programs,
      long version) {}

  /**
   * What holds.
   *
   * @param possible YES, or why there is no mail
   * @param rhythm WEEKLY or MONTHLY; null where nothing was asked for, as all that follows
   * @param programs of which programs; empty for all
   * @param next when the next mail goes out
   * @param until when the mails end unless the person comes again as an administrator
   * @param version to send back with a change
   */
  public record SummaryMailView(
      AskForSummaries.Possible possible,
      @Nullable String rhythm,
      @Nullable String weekday,
      @Nullable String zone,
      List<UUID> programs,
      @Nullable String next,
      @Nullable String until,
      long version) {}

  /** What holds for whoever asks. */
  @GET
  public SummaryMailView summaryMail(@PathParam("registration") UUID registration) {
    return view(visitor.visit(registration), registration);
  }

  /** Keeps what somebody asks for. */
  @PUT
  public SummaryMailView ask(
      @PathParam("registration") UUID registration, @Valid @NotNull Wish wish) {
    ConsoleVisit visit = visitor.visit(registration);
    asking.ask(visit, registration, schedule(wish), Set.copyOf(wish.programs()), wish.version());
    return view(visit, registration);
  }

  /** Ends it. */
  @DELETE
  public SummaryMailView end(@PathParam("registration") UUID registration) {
    ConsoleVisit visit = visitor.visit(registration);
    asking.end(visit, registration);
    return view(visit, registration);
  }

  private SummaryMailView view(ConsoleVisit visit, UUID registration) {
    AskForSummaries.Choice choice = asking.of(visit, registration);
    String until = choice.until().map(Instant::toString).orElse(null);
    if (choice.subscription().isEmpty()) {
      return new SummaryMailView(choice.possible(), null, null, null, List.of(), null, until, 0);
    }
    Subscription kept = choice.subscription().get();
    return new SummaryMailView(
        choice.possible(),
        kept.schedule().rhythm().name(),
        kept.schedule().weekday().name(),
        kept.schedule().zone().getId(),
        kept.programs().stream().sorted().toList(),
        kept.next().toString(),
        until,
        kept.version());
  }

  private static Schedule schedule(Wish wish) {
    try {
      return new Schedule(
          Schedule.Rhythm.valueOf(wish.rhythm()),
          DayOfWeek.valueOf(wish.weekday()),
          ZoneId.of(wish.zone()));
    } catch (IllegalArgumentException | DateTimeException unknown) {
      throw Rejection.invalid(
          "invalid-summary-mail", "Say how often, on which day of the week, and your time zone.");
    }
  }
}
