package org.tandem.tool.certification.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.certification.LaunchRecords;
import org.tandem.tool.certification.RecordedLaunch;
import org.tandem.tool.platforms.ConsoleAudit;

/** The last launches of a registration, rule by rule, and who did what here. */
@Path("/api/console/certification/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class LaunchesResource {
  private static final Duration WATCH = Duration.ofMinutes(30);
  private static final int TRAIL = 20;

  private final CheckedAccess access;
  private final LaunchRecords records;
  private final ConsoleAudit audit;
  private final Clock clock;

  /** For the container. */
  @Inject
  public LaunchesResource(
      CheckedAccess access, LaunchRecords records, ConsoleAudit audit, Clock clock) {
    this.access = access;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /** The launches, newest first, and until when those that succeed are kept too. */
  public record LaunchesView(
      @Nullable Instant watchedUntil, List<LaunchView> launches, List<ConsoleAudit.Entry> trail) {}

  /** A launch. */
  public record LaunchView(
      UUID id,
      Instant at,
      boolean accepted,
      List<CheckView> checks,
      List<RecordedLaunch.MaskedClaim> claims) {
    static LaunchView of(RecordedLaunch launch) {
      return new LaunchView(
          launch.id(),
          launch.at(),
          launch.accepted(),
          launch.checks().stream().map(CheckView::of).toList(),
          launch.claims());
    }
  }

  /** A rule and its outcome. */
  public record CheckView(String rule, String clause, String outcome, @Nullable String reason) {
    static CheckView of(RecordedLaunch.Check check) {
      return new CheckView(
          check.rule(), check.clause(), check.outcome(), check.reason().orElse(null));
    }
  }

  /** The launches. */
  @GET
  @Path("/launches")
  public LaunchesView launches(@PathParam("registration") UUID registration) {
    access.read(registration);
    return new LaunchesView(
        records.watchedUntil(registration, clock.instant()).orElse(null),
        records.of(registration).stream().map(LaunchView::of).toList(),
        audit.last(registration, TRAIL));
  }

  /** Keeps launches that succeed as well, for half an hour. */
  @POST
  @Path("/watch")
  public LaunchesView watch(@PathParam("registration") UUID registration) {
    access.act(registration, "watch", "");
    records.watch(registration, clock.instant().plus(WATCH));
    return launches(registration);
  }
}
