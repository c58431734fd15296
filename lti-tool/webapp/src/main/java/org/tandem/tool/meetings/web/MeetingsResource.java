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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.meetings.Meeting;
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
   * @param zone like Europe/Vienna
   * @param minutes how long
   * @param topic what about, if anything
   * @param version the version it was written from; ignored for a new meeting
   */
  public record MeetingRequest(
      @NotNull String local,
      @NotNull String zone,
      int minutes,
      @Nullable String topic,
      long version) {}

  /**
   * An answer to a meeting.
   *
   * @param version the version that was on the screen
   */
  public record Answer(long version) {}

  /**
   * The meetings as one of the two sees them.
   *
   * @param me the side of whoever looks, MENTOR or MENTEE
   * @param meetings by time
   */
  public record MeetingsView(String me, List<MeetingView> meetings) {}

  /**
   * A meeting.
   *
   * @param id ours
   * @param version to send back with an answer
   * @param startsAt when, as a moment
   * @param zone the time zone it was planned in
   * @param local day and time as the clock in that zone shows them
   * @param minutes how long
   * @param topic what about; may be empty
   * @param proposedBy the side that put it here
   * @param confirmedBy the sides that confirmed it
   * @param begun whether it can be confirmed
   * @param counts whether both confirmed it
   */
  public record MeetingView(
      String id,
      long version,
      String startsAt,
      String zone,
      String local,
      int minutes,
      String topic,
      String proposedBy,
      List<String> confirmedBy,
      boolean begun,
      boolean counts) {

    static MeetingView of(Meeting meeting, Instant now) {
      return new MeetingView(
          meeting.id().toString(),
          meeting.version(),
          meeting.startsAt().toString(),
          meeting.zone().getId(),
          meeting.startsAt().atZone(meeting.zone()).toLocalDateTime().toString(),
          meeting.minutes(),
          meeting.topic(),
          meeting.proposedBy().name(),
          meeting.confirmedBy().keySet().stream().map(Enum::name).sorted().toList(),
          meeting.hasBegun(now),
          meeting.counts());
    }
  }

  /** Every meeting. */
  @GET
  public MeetingsView meetings(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Writes one down. */
  @POST
  public MeetingsView propose(@PathParam("engagement") UUID engagementId, MeetingRequest request) {
    Visit visit = visitor.visit();
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
    Visit visit = visitor.visit();
    holding.change(visit, engagementId, meetingId, input(request), request.version());
    return view(visit, engagementId);
  }

  /** Confirms that one took place. */
  @POST
  @Path("{meeting}/confirmation")
  public MeetingsView confirm(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      Answer answer) {
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
      Answer answer) {
    Visit visit = visitor.visit();
    holding.callOff(visit, engagementId, meetingId, answer.version());
    return view(visit, engagementId);
  }

  private MeetingsView view(Visit visit, UUID engagementId) {
    Instant now = clock.instant();
    return new MeetingsView(
        holding.side(visit, engagementId).name(),
        holding.of(visit, engagementId).stream().map(one -> MeetingView.of(one, now)).toList());
  }

  private static MeetingInput input(MeetingRequest request) {
    return MeetingInput.of(
        request.local(),
        request.zone(),
        request.minutes(),
        request.topic() == null ? "" : request.topic());
  }
}
