package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.meetings.OfferTimes;
import org.tandem.tool.people.Visitor;

/** Times at which both of a pair usually have time, for the two alone. */
@Path("api/engagements/{engagement}/meetings/times")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class TimesResource {
  private final Visitor visitor;
  private final OfferTimes offering;

  /** For the container. */
  @Inject
  public TimesResource(Visitor visitor, OfferTimes offering) {
    this.visitor = visitor;
    this.offering = offering;
  }

  /**
   * Times to propose.
   *
   * @param mine whether the visitor's hours are known
   * @param theirs whether the other's are
   * @param times moments, by time
   */
  public record TimesView(boolean mine, boolean theirs, List<String> times) {}

  /**
   * Times within three weeks.
   *
   * @param minutes how long the meeting is
   */
  @GET
  public TimesView times(
      @PathParam("engagement") UUID engagementId,
      @QueryParam("minutes") @DefaultValue("45") int minutes) {
    OfferTimes.Offer offer = offering.offer(visitor.visit(), engagementId, minutes);
    return new TimesView(
        offer.mine(), offer.theirs(), offer.times().stream().map(Instant::toString).toList());
  }
}
