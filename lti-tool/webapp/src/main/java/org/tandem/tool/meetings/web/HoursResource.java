package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.meetings.OfferTimes;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** When the visitor usually has time to meet. */
@Path("/api/hours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class HoursResource {
  private final Visitor visitor;
  private final OfferTimes offering;

  /** For the container. */
  @Inject
  public HoursResource(Visitor visitor, OfferTimes offering) {
    this.visitor = visitor;
    this.offering = offering;
  }

  /**
   * Hours in a usual week.
   *
   * @param zone the time zone; null where nothing is said
   * @param slots parts of days as {@code MONDAY-MORNING}; empty where nothing is said
   */
  public record HoursView(@Nullable String zone, @Nullable List<String> slots) {}

  /** As it is known. */
  @GET
  public HoursView hours() {
    return view(visitor.visit());
  }

  /** Says it anew; without any parts of days it is forgotten. */
  @PUT
  public HoursView keep(HoursView said) {
    Visit visit = visitor.visit();
    String zone = said.zone();
    List<String> slots = said.slots();
    offering.keep(
        visit,
        zone == null || slots == null || slots.isEmpty()
            ? Optional.empty()
            : Optional.of(new Availability(zone, slots)));
    return view(visit);
  }

  private HoursView view(Visit visit) {
    return offering
        .own(visit)
        .map(own -> new HoursView(own.zone(), own.slots()))
        .orElseGet(() -> new HoursView(null, List.of()));
  }
}
