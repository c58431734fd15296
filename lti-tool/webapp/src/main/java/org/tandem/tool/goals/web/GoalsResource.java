package org.tandem.tool.goals.web;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.EvidenceInput;
import org.tandem.tool.goals.GoalInput;
import org.tandem.tool.goals.ProveGoals;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.SetGoals;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/**
 * The goals of a pair and their evidence, for the two alone. Every write answers with all of it.
 */
@Path("api/engagements/{engagement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class GoalsResource {
  private final Visitor visitor;
  private final ReadGoals reading;
  private final SetGoals setting;
  private final ProveGoals proving;

  /** For the container. */
  @Inject
  public GoalsResource(Visitor visitor, ReadGoals reading, SetGoals setting, ProveGoals proving) {
    this.visitor = visitor;
    this.reading = reading;
    this.setting = setting;
    this.proving = proving;
  }

  /**
   * A goal as somebody wrote it.
   *
   * @param title in a few words
   * @param levels texts from -2 to +2
   * @param importance 0 to 3
   * @param difficulty 0 to 3
   * @param baseline the level at the beginning, if chosen
   * @param dueOn a day like 2027-05-31, if chosen
   * @param version the version it was written from; ignored for a new goal
   */
  public record GoalRequest(
      @NotNull String title,
      @NotNull List<GoalsView.LevelText> levels,
      int importance,
      int difficulty,
      @Nullable Integer baseline,
      @Nullable String dueOn,
      long version) {}

  /**
   * Evidence as somebody shows it.
   *
   * @param text what can be seen
   * @param link where to see it, if there is a place
   * @param level the level it is to show
   * @param version the version it was written from; ignored for new evidence
   */
  public record EvidenceRequest(
      @Nullable String text, @Nullable String link, int level, long version) {}

  /**
   * An answer to something seen.
   *
   * @param version the version that was on the screen
   * @param text a question, where one is asked
   */
  public record Answer(long version, @Nullable String text) {}

  /** Every goal with its evidence. */
  @GET
  @Path("goals")
  public GoalsView goals(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Sets a goal. */
  @POST
  @Path("goals")
  public GoalsView add(@PathParam("engagement") UUID engagementId, GoalRequest request) {
    Visit visit = visitor.visit();
    setting.add(visit, engagementId, input(request));
    return view(visit, engagementId);
  }

  /** Changes a goal. */
  @PUT
  @Path("goals/{goal}")
  public GoalsView change(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      GoalRequest request) {
    Visit visit = visitor.visit();
    setting.change(visit, engagementId, goalId, input(request), request.version());
    return view(visit, engagementId);
  }

  /** Takes a goal away. */
  @POST
  @Path("goals/{goal}/removal")
  public GoalsView remove(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId, Answer answer) {
    Visit visit = visitor.visit();
    setting.remove(visit, engagementId, goalId, answer.version());
    return view(visit, engagementId);
  }

  /** Agrees to a goal. */
  @POST
  @Path("goals/{goal}/consent")
  public GoalsView agree(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId, Answer answer) {
    Visit visit = visitor.visit();
    setting.agree(visit, engagementId, goalId, answer.version());
    return view(visit, engagementId);
  }

  /** Shows evidence. */
  @POST
  @Path("goals/{goal}/evidence")
  public GoalsView show(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      EvidenceRequest request) {
    Visit visit = visitor.visit();
    proving.show(visit, engagementId, goalId, input(request));
    return view(visit, engagementId);
  }

  /** Shows it better. */
  @PUT
  @Path("evidence/{evidence}")
  public GoalsView revise(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      EvidenceRequest request) {
    Visit visit = visitor.visit();
    proving.revise(visit, engagementId, evidenceId, input(request), request.version());
    return view(visit, engagementId);
  }

  /** Countersigns evidence. */
  @POST
  @Path("evidence/{evidence}/countersignature")
  public GoalsView countersign(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      Answer answer) {
    Visit visit = visitor.visit();
    proving.countersign(visit, engagementId, evidenceId, answer.version());
    return view(visit, engagementId);
  }

  /** Asks for more. */
  @POST
  @Path("evidence/{evidence}/question")
  public GoalsView ask(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      Answer answer) {
    Visit visit = visitor.visit();
    proving.ask(visit, engagementId, evidenceId, orEmpty(answer.text()), answer.version());
    return view(visit, engagementId);
  }

  private GoalsView view(Visit visit, UUID engagementId) {
    var pair = reading.pair(visit, engagementId);
    return GoalsView.of(pair, reading.of(pair), visit);
  }

  private static GoalInput input(GoalRequest request) {
    Map<Integer, String> levels = new HashMap<>();
    request.levels().forEach(level -> levels.put(level.level(), orEmpty(level.text())));
    return new GoalInput(
        request.title(),
        levels,
        request.importance(),
        request.difficulty(),
        request.baseline() == null ? OptionalInt.empty() : OptionalInt.of(request.baseline()),
        day(orEmpty(request.dueOn())));
  }

  private static EvidenceInput input(EvidenceRequest request) {
    return EvidenceInput.of(orEmpty(request.text()), orEmpty(request.link()), request.level());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw Rejection.invalid("invalid-date", "Give the day as year, month and day.");
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
