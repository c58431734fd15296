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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Cohorts;
import org.tandem.tool.bulk.ManyPairs;
import org.tandem.tool.bulk.UndoPairs;
import org.tandem.tool.bulk.web.BatchViews.BatchView;
import org.tandem.tool.bulk.web.BatchViews.LineView;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.kernel.Days;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;

/** The pairs of a program in all its courses, for administrators who act on many. */
@Path("/api/console/pairs/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsolePairsResource {
  private static final int SHOWN = 2_000;

  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final Engagements engagements;
  private final Cohorts cohorts;
  private final ManyPairs many;
  private final UndoPairs undoing;
  private final BatchViews views;

  /** For the container. */
  @Inject
  public ConsolePairsResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      Engagements engagements,
      Cohorts cohorts,
      ManyPairs many,
      UndoPairs undoing,
      BatchViews views) {
    this.visitor = visitor;
    this.programs = programs;
    this.engagements = engagements;
    this.cohorts = cohorts;
    this.many = many;
    this.undoing = undoing;
    this.views = views;
  }

  /**
   * What is to be done to which pairs.
   *
   * @param reason what both of each read
   * @param until the day on which they are to go on; none unless they rest, or where it is open
   */
  public record PairsInput(
      Batch.@NotNull Act act,
      @NotNull @Size(min = 1, max = Batch.MOST) List<@NotNull UUID> pairs,
      @Nullable String reason,
      @Nullable String until) {
    ManyPairs.Wish toWish() {
      Optional<LocalDate> day = act == Batch.Act.PAUSE ? Days.read(until) : Optional.empty();
      return new ManyPairs.Wish(new Batch.What(act, "", PlainText.orEmpty(reason), day), pairs);
    }
  }

  /**
   * A pair; nothing of what the two write.
   *
   * @param since when the two were proposed to each other
   * @param pausedUntil the day on which they think to go on, where they rest and said one
   */
  public record PairView(
      UUID pair,
      UUID course,
      String courseTitle,
      String mentor,
      String mentee,
      EngagementState state,
      String cohort,
      String since,
      @Nullable String pausedUntil) {}

  /**
   * The pairs of a program whose two belong together.
   *
   * @param more whether there are more than are shown
   */
  public record AllPairs(
      String name, List<PairView> pairs, boolean more, List<BatchView> batches) {}

  /** The oldest of them, and what was done to many lately. */
  @GET
  public AllPairs all(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    Program program = programs.get(registration, programId);
    List<Engagement> found = engagements.together(registration, programId, SHOWN + 1);
    List<Engagement> shown = found.stream().limit(SHOWN).toList();
    Map<UUID, String> names =
        views.names(
            registration,
            shown.stream().flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId())));
    Map<UUID, String> titles =
        views.titles(registration, shown.stream().map(pair -> pair.place().courseId()));
    Map<Batch.Whose, String> groups = cohorts.of(registration, programId);
    return new AllPairs(
        program.name(),
        shown.stream().map(pair -> view(pair, names, titles, groups)).toList(),
        found.size() > SHOWN,
        views.last(registration, programId, Batch.Area.PAIRS));
  }

  /** What would be done to each; nothing is. */
  @POST
  @Path("preview")
  public List<LineView> preview(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull PairsInput input) {
    programs.require(registration, programId);
    return views.lines(
        registration, programId, many.preview(registration, programId, input.toWish()));
  }

  /** Does it. */
  @POST
  public BatchView act(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull PairsInput input) {
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

  private static PairView view(
      Engagement pair,
      Map<UUID, String> names,
      Map<UUID, String> titles,
      Map<Batch.Whose, String> cohorts) {
    UUID course = pair.place().courseId();
    return new PairView(
        pair.id(),
        course,
        titles.getOrDefault(course, ""),
        names.getOrDefault(pair.mentorId(), ""),
        names.getOrDefault(pair.menteeId(), ""),
        pair.state(),
        cohorts.getOrDefault(new Batch.Whose(course, pair.menteeId()), ""),
        pair.proposedAt().toString(),
        pair.pause().flatMap(Pause::until).map(Object::toString).orElse(null));
  }
}
