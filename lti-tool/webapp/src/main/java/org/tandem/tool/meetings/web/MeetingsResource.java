package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Seen;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.meetings.MeetingInput;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** The meetings of a pair, for the two alone. Every write answers with all of them. */
@Path("api/engagements/{engagement}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class MeetingsResource {
  private final Visitor visitor;
  private final HoldMeetings holding;
  private final Clock clock;

  /** For the container. */
  @Inject
  public MeetingsResource(Visitor visitor, HoldMeetings holding, Clock clock) {
    this.visitor = visitor;
    this.holding = holding;
    this.clock = clock;
  }

  /**
   * A meeting as somebody writes it down.
   *
   * @param local day and time as the clock in the zone shows them, like 2027-03-28T14:30
   * @param others other times that would do as well, like the first
   * @param zone like Europe/Vienna
   * @param minutes how long
   * @param topic what about, if anything
   * @param version the version it was written from; ignored for a new meeting
   */
  public record MeetingRequest(
      @NotNull String local,
      @Nullable List<String> others,
      @NotNull String zone,
      int minutes,
      @Nullable String topic,
      long version) {}

  /**
   * A yes to a proposed time.
   *
   * @param version the version that was on the screen
   * @param time which of the times, as a moment
   */
  public record Choice(long version, @NotNull String time) {}

  /**
   * The meetings as one of the two sees them.
   *
   * @param me the side of whoever looks, MENTOR or MENTEE
   * @param meetings by time
   */
  public record MeetingsView(String me, List<MeetingView> meetings) {}

  /** Every meeting. */
  @GET
  public MeetingsView meetings(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Writes one down. */
  @POST
  public MeetingsView propose(@PathParam("engagement") UUID engagementId, MeetingRequest request) {
    Visit visit = oneOfTheTwo(engagementId);
    holding.propose(visit, engagementId, input(request));
    return view(visit, engagementId);
  }

  /** Changes one. */
  @PUT
  @Path("{meeting}")
  public MeetingsView change(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      MeetingRequest request) {
    Visit visit = oneOfTheTwo(engagementId);
    holding.change(visit, engagementId, meetingId, input(request), request.version());
    return view(visit, engagementId);
  }

  /** Says yes to one of the proposed times. */
  @POST
  @Path("{meeting}/agreement")
  public MeetingsView agree(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      Choice choice) {
    Visit visit = oneOfTheTwo(engagementId);
    holding.agree(visit, engagementId, meetingId, moment(choice.time()), choice.version());
    return view(visit, engagementId);
  }

  /** Says that the other did not come. */
  @POST
  @Path("{meeting}/absence")
  public MeetingsView miss(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      Seen answer) {
    Visit visit = visitor.visit();
    holding.miss(visit, engagementId, meetingId, answer.version());
    return view(visit, engagementId);
  }

  /** Confirms that one took place. */
  @POST
  @Path("{meeting}/confirmation")
  public MeetingsView confirm(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      Seen answer) {
    Visit visit = visitor.visit();
    holding.confirm(visit, engagementId, meetingId, answer.version());
    return view(visit, engagementId);
  }

  /** Calls one off, or says that it did not take place. */
  @POST
  @Path("{meeting}/cancellation")
  public MeetingsView callOff(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      Seen answer) {
    Visit visit = visitor.visit();
    holding.callOff(visit, engagementId, meetingId, answer.version());
    return view(visit, engagementId);
  }

  private MeetingsView view(Visit visit, UUID engagementId) {
    Instant now = clock.instant();
    Engagement pair = holding.pair(visit, engagementId);
    Side me = pair.sideOf(visit.personId());
    return new MeetingsView(
        me.name(),
        holding.of(visit, engagementId).stream()
            .map(one -> MeetingView.of(one, pair, me, now))
            .toList());
  }

  /** Whoever is not one of the two hears so before anything is said about their input. */
  private Visit oneOfTheTwo(UUID engagementId) {
    Visit visit = visitor.visit();
    holding.pair(visit, engagementId);
    return visit;
  }

  private static MeetingInput input(MeetingRequest request) {
    List<String> others = request.others() == null ? List.of() : request.others();
    return MeetingInput.of(
        Stream.concat(Stream.of(request.local()), others.stream()).toList(),
        request.zone(),
        request.minutes(),
        PlainText.orEmpty(request.topic()));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Rejection.invalid("invalid-meeting", "Choose one of the times.");
    }
  }
}
