package org.tandem.tool.bulk.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Candidates;
import org.tandem.tool.bulk.Candidates.Candidate;
import org.tandem.tool.bulk.Invitations;
import org.tandem.tool.bulk.Invitations.Invitation;
import org.tandem.tool.bulk.InviteMany;
import org.tandem.tool.bulk.web.BatchViews.BatchView;
import org.tandem.tool.bulk.web.BatchViews.LineView;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;

/** The people of a program's courses who have not begun to take part, to be invited. */
@Path("/api/console/invitations/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleInvitationsResource {
  private static final int SHOWN = 2_000;

  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final Candidates candidates;
  private final Invitations invitations;
  private final InviteMany many;
  private final BatchViews views;

  /** For the container. */
  @Inject
  public ConsoleInvitationsResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      Candidates candidates,
      Invitations invitations,
      InviteMany many,
      BatchViews views) {
    this.visitor = visitor;
    this.programs = programs;
    this.candidates = candidates;
    this.invitations = invitations;
    this.many = many;
    this.views = views;
  }

  /**
   * Whom to invite.
   *
   * @param side as what
   * @param addresses mail addresses of further people of the courses
   * @param reason what they read
   */
  public record InvitationsInput(
      @NotNull Side side,
      @Nullable @Size(max = Batch.MOST) List<@NotNull @Valid WhoseInput> whom,
      @Nullable @Size(max = Batch.MOST) List<@NotNull @Size(max = 320) String> addresses,
      @Nullable String reason) {
    InviteMany.Wish toWish() {
      return new InviteMany.Wish(
          new Batch.What(
              Batch.Act.INVITE, "", PlainText.orEmpty(reason), Optional.empty(), Optional.of(side)),
          whom == null ? List.of() : whom.stream().map(WhoseInput::toWhose).toList(),
          addresses == null ? List.of() : addresses);
    }
  }

  /**
   * Somebody who has not begun.
   *
   * @param groups the names of their groups in the course
   * @param invitedAt when they were invited last, if they were
   * @param refused whether they said no
   */
  public record PersonView(
      UUID course,
      String courseTitle,
      UUID person,
      String name,
      boolean instructor,
      List<String> groups,
      @Nullable String invitedAt,
      boolean refused) {}

  /**
   * Everybody who has not begun.
   *
   * @param more whether there are more than are shown
   */
  public record AllPeople(
      String name, List<PersonView> people, boolean more, List<BatchView> batches) {}

  /**
   * What would be done.
   *
   * @param unknown the addresses by which the LMS knows nobody in a course of the program
   */
  public record PreviewView(List<LineView> lines, List<String> unknown) {}

  /** Everybody who has not begun, and who was invited lately. */
  @GET
  public AllPeople all(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    Program program = programs.get(registration, programId);
    Map<Batch.Whose, Invitation> invited =
        invitations.of(registration, programId).stream()
            .collect(
                Collectors.toMap(
                    one -> new Batch.Whose(one.courseId(), one.personId()),
                    Invitations.Whom::invitation));
    List<Candidate> all =
        candidates.of(registration, programId).stream().filter(one -> !one.begun()).toList();
    return new AllPeople(
        program.name(),
        all.stream().limit(SHOWN).map(one -> view(one, invited.get(one.whose()))).toList(),
        all.size() > SHOWN,
        views.last(registration, programId, Batch.Area.INVITATIONS));
  }

  /** Whom it would reach; nobody is invited. */
  @POST
  @Path("preview")
  public PreviewView preview(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull InvitationsInput input) {
    programs.require(registration, programId);
    InviteMany.Preview preview = many.preview(registration, programId, input.toWish());
    return new PreviewView(
        views.lines(registration, programId, preview.lines()), preview.unknown());
  }

  /** Invites them. */
  @POST
  public BatchView act(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull InvitationsInput input) {
    programs.require(registration, programId);
    return views.batch(
        registration, many.act(visitor.visit(), registration, programId, input.toWish()));
  }

  /** Withdraws those that no mail has reached yet. */
  @POST
  @Path("{batch}/undo")
  public BatchView undo(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("batch") UUID batch) {
    programs.require(registration, programId);
    return views.batch(registration, many.undo(visitor.visit(), registration, programId, batch));
  }

  private static PersonView view(Candidate one, @Nullable Invitation invitation) {
    return new PersonView(
        one.course().id(),
        one.course().title(),
        one.member().person().id(),
        one.member().person().name(),
        one.member().role() != CourseRole.LEARNER,
        one.member().groups().stream().map(CourseGroup::name).toList(),
        invitation == null ? null : invitation.at().toString(),
        invitation != null && invitation.refused());
  }
}
