package org.tandem.tool.operations.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.operations.LookAround;
import org.tandem.tool.operations.PlatformState;
import org.tandem.tool.operations.ServerState;
import org.tandem.tool.operations.States;
import org.tandem.tool.operations.Trouble;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.Registration;

/** How the installation is: what is wrong, and the state of every LMS, queue, roster and key. */
@NothingPersonal("numbers and times of LMSs")
@Path("/api/console/state")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StateResource {
  private final ConsoleVisitor visitor;
  private final LookAround look;
  private final States states;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public StateResource(
      ConsoleVisitor visitor, LookAround look, States states, Settings settings, Clock clock) {
    this.visitor = visitor;
    this.look = look;
    this.states = states;
    this.settings = settings;
    this.clock = clock;
  }

  /** An LMS as the console shows it. */
  public record PlatformView(
      UUID id,
      String name,
      Registration.Status status,
      List<Trouble> troubles,
      long waiting,
      long givenUp,
      @Nullable Instant oldestAt,
      long rosters,
      long failingRosters,
      @Nullable Instant rosterAt,
      @Nullable Instant platformKeysAt,
      @Nullable Instant signsSince,
      @Nullable Instant nextKeyFrom) {
    static PlatformView of(PlatformState state, Instant now) {
      return new PlatformView(
          state.registration().id(),
          state.registration().platformName(),
          state.registration().status(),
          state.troubles(now),
          state.traffic().waiting(),
          state.traffic().givenUp(),
          state.traffic().oldestAt().orElse(null),
          state.traffic().rosters(),
          state.traffic().failingRosters(),
          state.traffic().rosterAt().orElse(null),
          state.keys().platformAt().orElse(null),
          state.keys().signsSince().orElse(null),
          state.keys().nextFrom().orElse(null));
    }
  }

  /** What belongs to no one LMS, for the operator. */
  public record ServerView(
      List<Trouble> troubles, long waitingWork, boolean sendsMail, long failingMail) {}

  /** All of it; the server's part for the operator only. */
  public record StateView(Instant at, List<PlatformView> platforms, @Nullable ServerView server) {}

  /** What the caller may see of it. */
  @GET
  public StateView state() {
    ConsoleVisit visit = visitor.visit();
    Instant now = clock.instant();
    return new StateView(
        now,
        look.platforms(visit.tenantId(), now).stream()
            .map(each -> PlatformView.of(each, now))
            .toList(),
        visit.isOperator() ? server(now) : null);
  }

  private ServerView server(Instant now) {
    ServerState state = states.server();
    return new ServerView(
        state.troubles(now), state.waitingWork(), settings.mail().isPresent(), state.failingMail());
  }
}
