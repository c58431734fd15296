package org.tandem.tool.engagements.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.RestPair;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visitor;

/** The break of a pair. */
@Path("api/engagements/{engagement}/pause")
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class PauseResource {
  private final Visitor visitor;
  private final RestPair rest;

  /** For the container. */
  @Inject
  public PauseResource(Visitor visitor, RestPair rest) {
    this.visitor = visitor;
    this.rest = rest;
  }

  /**
   * A break.
   *
   * @param until the day on which they think to go on; null or empty where it is open
   */
  public record PauseInput(@Nullable String until) {}

  /** Begins a break. */
  @PUT
  public void pause(@PathParam("engagement") UUID engagementId, PauseInput input) {
    rest.pause(visitor.visit(), engagementId, day(input.until()));
  }

  /** Ends it: they go on. */
  @DELETE
  public void resume(@PathParam("engagement") UUID engagementId) {
    rest.resume(visitor.visit(), engagementId);
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw Rejection.invalid("invalid-date", "Give the day as year, month and day.");
    }
  }
}
