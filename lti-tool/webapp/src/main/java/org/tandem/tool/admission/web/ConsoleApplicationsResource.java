package org.tandem.tool.admission.web;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.admission.Cohort;
import org.tandem.tool.admission.DecideMany;
import org.tandem.tool.admission.UndoDecisions;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.web.BatchViews;
import org.tandem.tool.bulk.web.BatchViews.BatchView;
import org.tandem.tool.bulk.web.BatchViews.LineView;
import org.tandem.tool.bulk.web.WhoseInput;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;

/** The applications of a program in all its courses, for administrators who decide about many. */
@Path("/api/console/applications/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleApplicationsResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final Applications applications;
  private final DecideMany many;
  private final UndoDecisions undoing;
  private final BatchViews views;

  /** For the container. */
  @Inject
  public ConsoleApplicationsResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      Applications applications,
      DecideMany many,
      UndoDecisions undoing,
      BatchViews views) {
    this.visitor = visitor;
    this.programs = programs;
    this.applications = applications;
    this.many = many;
    this.undoing = undoing;
    this.views = views;
  }

  /**
   * What is to be done to whom.
   *
   * @param cohort where to; none unless they move
   * @param reason what everybody reads; none where they move
   */
  public record ManyInput(
      @NotNull Batch.Act act,
      @NotNull @Size(min = 1, max = Batch.MOST) List<@NotNull @Valid WhoseInput> whom,
      @Nullable String cohort,
      @Nullable String reason) {
    DecideMany.Wish toWish() {
      return new DecideMany.Wish(
          act,
          whom.stream().map(WhoseInput::toWhose).toList(),
          act == Batch.Act.MOVE ? PlainText.orEmpty(cohort).strip() : "",
          PlainText.orEmpty(reason));
    }
  }

  /** An application. */
  public record OneView(
      UUID course,
      String courseTitle,
      UUID person,
      String name,
      Side side,
      String cohort,
      Application.State state,
      String appliedAt) {}

  /** All of a program. */
  public record AllView(
      String name, List<String> cohorts, List<OneView> applications, List<BatchView> batches) {}

  /** All, and what was done to many lately. */
  @GET
  public AllView all(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    Program program = programs.get(registration, programId);
    List<Application> all = applications.of(registration, programId);
    Map<UUID, String> names = views.names(registration, all.stream().map(Application::personId));
    Map<UUID, String> titles =
        views.titles(registration, all.stream().map(one -> one.place().courseId()));
    return new AllView(
        program.name(),
        applications.policy(registration, programId).policy().cohorts().stream()
            .map(Cohort::name)
            .toList(),
        all.stream()
            .filter(one -> names.containsKey(one.personId()))
            .map(one -> view(one, names, titles))
            .toList(),
        views.last(registration, programId, Batch.Area.APPLICATIONS));
  }

  private static OneView view(Application one, Map<UUID, String> names, Map<UUID, String> titles) {
    UUID course = one.place().courseId();
    return new OneView(
        course,
        titles.getOrDefault(course, ""),
        one.personId(),
        names.getOrDefault(one.personId(), ""),
        one.side(),
        one.cohort(),
        one.state(),
        one.appliedAt().toString());
  }

  /** What would be done to each; nothing is. */
  @POST
  @Path("preview")
  public List<LineView> preview(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull ManyInput input) {
    programs.require(registration, programId);
    return views.lines(
        registration, programId, many.preview(registration, programId, input.toWish()));
  }

  /** Does it. */
  @POST
  public BatchView act(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull ManyInput input) {
    programs.require(registration, programId);
    return views.batch(
        registration, many.act(visitor.visit(), registration, programId, input.toWish()));
  }

  /** Undoes it. */
  @POST
  @Path("{batch}/undo")
  public BatchView undo(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("batch") UUID batch) {
    programs.require(registration, programId);
    return views.batch(registration, undoing.undo(visitor.visit(), registration, programId, batch));
  }
}
