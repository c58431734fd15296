package org.tandem.tool.outcomes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.outcomes.Closed;
import org.tandem.tool.outcomes.CourseOutcomes;
import org.tandem.tool.outcomes.Posting;
import org.tandem.tool.outcomes.ReviewOutcome;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** What the pairs of a course reached, for those who run it; never what they wrote. */
@Path("api/course/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class CourseOutcomesResource {
  private final Visitor visitor;
  private final CourseOutcomes outcomes;
  private final ReviewOutcome review;

  /** For the container. */
  @Inject
  public CourseOutcomesResource(Visitor visitor, CourseOutcomes outcomes, ReviewOutcome review) {
    this.visitor = visitor;
    this.outcomes = outcomes;
    this.review = review;
  }

  /**
   * A pair's results.
   *
   * @param id the pair
   * @param mentor the mentor's name
   * @param mentee the mentee's name
   * @param state AGREEING, WORKING, PAUSED, CLOSED (both signed) or ENDED (without outcome)
   * @param agreementNumber version of the agreement that both signed; null before
   * @param evidence items of evidence
   * @param countersigned those that count
   * @param meetings meetings that both confirmed
   * @param ratings goals that somebody independent is asked to look at
   * @param level the level reached; null before the end or without goals
   * @param score what counts for the gradebook; null if nothing does
   * @param signed what the two signed for it; null if nothing
   * @param reason why an instructor decided otherwise; null if nobody did
   * @param reviewable whether an instructor can decide about the score
   * @param passback how far it got; null if nothing goes there
   */
  public record Row(
      String id,
      String mentor,
      String mentee,
      String state,
      @Nullable Integer agreementNumber,
      int evidence,
      int countersigned,
      int meetings,
      int ratings,
      @Nullable Integer level,
      OutcomeView.@Nullable ScoreView score,
      OutcomeView.@Nullable ScoreView signed,
      @Nullable String reason,
      boolean reviewable,
      OutcomeView.@Nullable PassbackView passback) {

    static Row of(CourseOutcomes.Row row) {
      return new Row(
          row.pair().id().toString(),
          row.mentorName(),
          row.menteeName(),
          state(row),
          row.agreement().map(Agreements.SignedVersion::number).orElse(null),
          row.evidence().shown(),
          row.evidence().countersigned(),
          row.meetings(),
          row.ratings(),
          row.closed()
              .map(Closed::level)
              .map(level -> level.isPresent() ? Integer.valueOf(level.getAsInt()) : null)
              .orElse(null),
          row.last().map(sent -> OutcomeView.ScoreView.of(sent.posting().score())).orElse(null),
          row.closed().flatMap(Closed::score).map(OutcomeView.ScoreView::of).orElse(null),
          row.last()
              .flatMap(sent -> sent.posting().review())
              .map(Posting.Review::reason)
              .orElse(null),
          row.closed().filter(Closed::isGraded).isPresent(),
          row.last().map(sent -> OutcomeView.PassbackView.of(sent.passback())).orElse(null));
    }

    private static String state(CourseOutcomes.Row row) {
      if (row.pair().state() == EngagementState.CLOSED) {
        return row.closed().isPresent() ? "CLOSED" : "ENDED";
      }
      return switch (row.pair().state()) {
        case ACTIVE -> "WORKING";
        case PAUSED -> "PAUSED";
        default -> "AGREEING";
      };
    }
  }

  /**
   * The pairs, newest first.
   *
   * @param person only those of this person; all where it is left out
   */
  @GET
  public List<Row> outcomes(@QueryParam("person") @Nullable UUID person) {
    Visit visit = visitor.visit();
    List<CourseOutcomes.Row> rows =
        person == null ? outcomes.of(visit) : outcomes.of(visit, person);
    return rows.stream().map(Row::of).toList();
  }

  /**
   * An instructor's decision about a score.
   *
   * @param points what the gradebook gets
   * @param reason why; both of the pair read it
   */
  public record ReviewInput(@NotNull BigDecimal points, @NotNull String reason) {}

  /** Decides about the score of a pair. */
  @POST
  @Path("{engagement}/review")
  @Consumes(MediaType.APPLICATION_JSON)
  public void review(@PathParam("engagement") UUID engagementId, ReviewInput input) {
    review.decide(visitor.visit(), engagementId, input.points(), input.reason());
  }
}
