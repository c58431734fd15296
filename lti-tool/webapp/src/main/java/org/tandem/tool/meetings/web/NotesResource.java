package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Author;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Days;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Seen;
import org.tandem.tool.meetings.ActionItem;
import org.tandem.tool.meetings.Note;
import org.tandem.tool.meetings.NoteKind;
import org.tandem.tool.meetings.TakeNotes;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** Agenda, notes and things to do of a meeting, for the two alone. Writes answer with all of it. */
@Path("api/engagements/{engagement}/meetings/{meeting}/folder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class NotesResource {
  private final Visitor visitor;
  private final TakeNotes taking;
  private final Clock clock;

  /** For the container. */
  @Inject
  public NotesResource(Visitor visitor, TakeNotes taking, Clock clock) {
    this.visitor = visitor;
    this.taking = taking;
    this.clock = clock;
  }

  /**
   * A meeting with what belongs to it.
   *
   * @param me the side of whoever looks, MENTOR or MENTEE
   * @param meeting the meeting
   * @param notes what both wrote, and the looker's own private note
   * @param actions everything the two have to do or did, oldest first
   */
  public record FolderView(
      String me, MeetingView meeting, List<NoteView> notes, List<ActionView> actions) {}

  /**
   * A note.
   *
   * @param kind AGENDA, SHARED or PRIVATE
   * @param version to send back with a change
   * @param text the text
   * @param writtenBy the side that wrote last; FORMER where the pair was handed over since
   * @param writtenAt when
   */
  public record NoteView(
      NoteKind kind, long version, String text, String writtenBy, String writtenAt) {

    static NoteView of(Note note, Engagement pair) {
      return new NoteView(
          note.kind(),
          note.version(),
          note.text(),
          Author.of(pair, note.writtenBy(), note.writtenAt()).name(),
          note.writtenAt().toString());
    }
  }

  /**
   * Something to do.
   *
   * @param id ours
   * @param version to send back with an answer
   * @param meeting the meeting it was agreed in
   * @param text what
   * @param owner the side that does it
   * @param dueOn until when; null while not set
   * @param doneAt when it was done; null while it is not
   */
  public record ActionView(
      String id,
      long version,
      String meeting,
      String text,
      String owner,
      @Nullable String dueOn,
      @Nullable String doneAt) {

    static ActionView of(ActionItem action) {
      return new ActionView(
          action.id().toString(),
          action.version(),
          action.meetingId().toString(),
          action.text(),
          action.owner().name(),
          action.dueOn().map(Object::toString).orElse(null),
          action.doneAt().map(Object::toString).orElse(null));
    }
  }

  /**
   * A note as somebody writes it.
   *
   * @param text all of it
   * @param version the version it was written from, 0 for the first text
   */
  public record NoteRequest(@Nullable String text, long version) {}

  /**
   * Something to do, as somebody notes it down.
   *
   * @param text what
   * @param owner who does it
   * @param dueOn a day like 2027-05-31, if chosen
   */
  public record ActionRequest(
      @Nullable String text, @Nullable Side owner, @Nullable String dueOn) {}

  /** The meeting with all that belongs to it. */
  @GET
  public FolderView open(
      @PathParam("engagement") UUID engagementId, @PathParam("meeting") UUID meetingId) {
    return view(visitor.visit(), engagementId, meetingId);
  }

  /** Writes a note. */
  @PUT
  @Path("notes/{kind}")
  public FolderView write(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      @PathParam("kind") NoteKind kind,
      NoteRequest request) {
    Visit visit = visitor.visit();
    taking.write(
        visit, engagementId, meetingId, kind, PlainText.orEmpty(request.text()), request.version());
    return view(visit, engagementId, meetingId);
  }

  /** Notes down something to do. */
  @POST
  @Path("actions")
  public FolderView plan(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      ActionRequest request) {
    Visit visit = visitor.visit();
    // Whoever is not one of the two hears that, and not what is wrong with what they sent.
    taking.open(visit, engagementId, meetingId);
    if (request.owner() == null) {
      throw Rejection.invalid("action-owner", "Say which of you does it.");
    }
    taking.plan(
        visit,
        engagementId,
        meetingId,
        PlainText.orEmpty(request.text()),
        request.owner(),
        Days.read(request.dueOn()));
    return view(visit, engagementId, meetingId);
  }

  /** Says that something is done. */
  @POST
  @Path("actions/{action}/done")
  public FolderView finish(
      @PathParam("engagement") UUID engagementId,
      @PathParam("meeting") UUID meetingId,
      @PathParam("action") UUID actionId,
      Seen answer) {
    Visit visit = visitor.visit();
    taking.finish(visit, engagementId, actionId, answer.version());
    return view(visit, engagementId, meetingId);
  }

  private FolderView view(Visit visit, UUID engagementId, UUID meetingId) {
    TakeNotes.Folder folder = taking.open(visit, engagementId, meetingId);
    return new FolderView(
        folder.me().name(),
        MeetingView.of(folder.meeting(), folder.pair(), folder.me(), clock.instant()),
        folder.notes().stream().map(note -> NoteView.of(note, folder.pair())).toList(),
        folder.actions().stream().map(ActionView::of).toList());
  }
}
