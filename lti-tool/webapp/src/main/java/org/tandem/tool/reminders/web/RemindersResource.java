package org.tandem.tool.reminders.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.reminders.ChooseReminders;
import org.tandem.tool.reminders.Preference;
import org.tandem.tool.reminders.Rhythm;

/** How the visitor wants to be reminded by mail. */
@Path("/api/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class RemindersResource {
  private final Visitor visitor;
  private final ChooseReminders choosing;

  /** For the container. */
  @Inject
  public RemindersResource(Visitor visitor, ChooseReminders choosing) {
    this.visitor = visitor;
    this.choosing = choosing;
  }

  /**
   * What somebody wants.
   *
   * @param rhythm DAILY, WEEKLY or NEVER
   * @param quietFrom when quiet hours begin, like 19:00
   * @param quietUntil when they end; the same for none
   * @param zone their time zone, like Europe/Vienna
   * @param version the version it was read as
   */
  public record Wish(
      @NotNull String rhythm,
      @NotNull String quietFrom,
      @NotNull String quietUntil,
      @NotNull String zone,
      long version) {}

  /**
   * What holds.
   *
   * @param byMail whether mail can reach the visitor at all
   * @param rhythm DAILY, WEEKLY or NEVER
   * @param quietFrom when quiet hours begin
   * @param quietUntil when they end
   * @param zone their time zone; null while they have not said
   * @param version to send back with a change
   */
  public record RemindersView(
      boolean byMail,
      String rhythm,
      String quietFrom,
      String quietUntil,
      @Nullable String zone,
      long version) {}

  /** What holds for the visitor. */
  @GET
  public RemindersView reminders() {
    return view(visitor.visit());
  }

  /** Keeps what the visitor wants. */
  @PUT
  public RemindersView choose(@Valid @NotNull Wish wish) {
    Visit visit = visitor.visit();
    choosing.choose(
        visit,
        rhythm(wish.rhythm()),
        wish.quietFrom(),
        wish.quietUntil(),
        wish.zone(),
        wish.version());
    return view(visit);
  }

  private RemindersView view(Visit visit) {
    ChooseReminders.Choice choice = choosing.of(visit);
    Preference wish = choice.preference();
    return new RemindersView(
        choice.byMail(),
        wish.rhythm().name(),
        wish.quietFrom().toString(),
        wish.quietUntil().toString(),
        wish.zone().map(ZoneId::getId).orElse(null),
        wish.version());
  }

  private static Rhythm rhythm(String name) {
    try {
      return Rhythm.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw Rejection.invalid("invalid-reminders", "Say how often: daily, weekly or never.");
    }
  }
}
