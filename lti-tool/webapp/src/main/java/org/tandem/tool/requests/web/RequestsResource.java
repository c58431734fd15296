package org.tandem.tool.requests.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.requests.AnswerRequest;
import org.tandem.tool.requests.AskMentor;
import org.tandem.tool.requests.DeclineReason;
import org.tandem.tool.requests.FindMentors;
import org.tandem.tool.requests.MentorCard;
import org.tandem.tool.requests.MentorFilter;
import org.tandem.tool.requests.SettleRequests;

/**
 * Looking for a mentor, asking, answering. Each use case is a transaction of its own, with settling
 * before and after it, so that every answer shows the newest state.
 */
@Path("/api")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final FindMentors find;
  private final AskMentor ask;
  private final AnswerRequest answer;
  private final SettleRequests settle;
  private final RequestViews views;

  /** For the container. */
  @Inject
  public RequestsResource(
      Visitor visitor,
      CourseProgram courseProgram,
      FindMentors find,
      AskMentor ask,
      AnswerRequest answer,
      SettleRequests settle,
      RequestViews views) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.find = find;
    this.ask = ask;
    this.answer = answer;
    this.settle = settle;
    this.views = views;
  }

  /** A request to send. */
  public record RequestInput(@Nullable UUID mentorId, @Nullable String note) {}

  /** New words for a request; {@code version} is the one last seen. */
  public record NoteInput(@Nullable String note, long version) {}

  /** A no, with a private reason or without. */
  public record DeclineInput(@Nullable DeclineReason reason) {}

  /** The mentors that the visitor can ask. */
  @GET
  @Path("/mentors")
  public RequestsView.MentorsView mentors(
      @QueryParam("text") @Nullable String text,
      @QueryParam("skill") @Nullable String skill,
      @QueryParam("language") @Nullable String language,
      @QueryParam("hours") double hours,
      @QueryParam("free") boolean free) {
    Visit visit = visitor.visit();
    Place place = courseProgram.place(visit);
    PairingPolicy policy = policy(visit);
    policy.require(policy.method().hasRequests());
    settle.settle(place);
    List<MentorCard> all = find.find(place, visit.personId(), visit.locale());
    MentorFilter filter = new MentorFilter(given(text), given(skill), given(language), hours, free);
    return views.mentors(visit, place, all, all.stream().filter(filter::accepts).toList());
  }

  /** What the visitor asked or was asked. */
  @GET
  @Path("/requests")
  public RequestsView own() {
    Visit visit = visitor.visit();
    Place place = courseProgram.place(visit);
    settle.settle(place);
    return views.own(visit, place, policy(visit));
  }

  /** Asks a mentor. */
  @POST
  @Path("/requests")
  public RequestsView send(RequestInput input) {
    Visit visit = visitor.visit();
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    if (input.mentorId() == null) {
      throw Rejection.invalid("invalid-input", "Say whom to ask.");
    }
    Place place = courseProgram.place(visit);
    settle.settle(place);
    ask.send(place, policy(visit), visit.personId(), input.mentorId(), given(input.note()));
    return own();
  }

  /** Changes the words. */
  @PUT
  @Path("/requests/{id}")
  public RequestsView reword(@PathParam("id") UUID id, NoteInput input) {
    Visit visit = visitor.visit();
    ask.reword(
        courseProgram.place(visit), visit.personId(), id, given(input.note()), input.version());
    return own();
  }

  /** Takes it back. */
  @POST
  @Path("/requests/{id}/withdrawal")
  public RequestsView withdraw(@PathParam("id") UUID id) {
    Visit visit = visitor.visit();
    ask.withdraw(courseProgram.place(visit), visit.personId(), id);
    return own();
  }

  /** Says yes. */
  @POST
  @Path("/requests/{id}/acceptance")
  public RequestsView accept(@PathParam("id") UUID id) {
    Visit visit = visitor.visit();
    answer.accept(
        courseProgram.place(visit),
        courseProgram.program(visit).template().kind(),
        visit.personId(),
        id);
    return own();
  }

  /** Says no. */
  @POST
  @Path("/requests/{id}/decline")
  public RequestsView decline(@PathParam("id") UUID id, DeclineInput input) {
    Visit visit = visitor.visit();
    answer.decline(
        courseProgram.place(visit), visit.personId(), id, Optional.ofNullable(input.reason()));
    return own();
  }

  private PairingPolicy policy(Visit visit) {
    return courseProgram.program(visit).pairing();
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
