package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.RateGoals;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** The goals that whoever runs a course is asked to look at, without where the two see them. */
@Path("api/course/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class CourseRatingsResource {
  private final Visitor visitor;
  private final RateGoals rating;
  private final People people;

  /** For the container. */
  @Inject
  public CourseRatingsResource(Visitor visitor, RateGoals rating, People people) {
    this.visitor = visitor;
    this.rating = rating;
    this.people = people;
  }

  /**
   * A goal to look at.
   *
   * @param id of what is asked
   * @param mentee what the mentee is called
   * @param title the goal's
   * @param levels what each level looks like
   * @param evidence what was shown, oldest first
   */
  public record AskedView(
      String id,
      String mentee,
      String title,
      List<GoalView.LevelText> levels,
      List<SeenView> evidence) {}

  /**
   * Evidence, without the level that it claims.
   *
   * @param text what can be seen
   * @param link where to see it; null without
   */
  public record SeenView(String text, @Nullable String link) {}

  /**
   * A level that somebody sees.
   *
   * @param level -2 to +2
   */
  public record LevelInput(int level) {}

  /**
   * What was given, beside what the pair has proven.
   *
   * @param level what was given
   * @param proven the pair's; null while there is none
   */
  public record ComparedView(int level, @Nullable Integer proven) {}

  /** What is asked for, oldest first. */
  @GET
  public List<AskedView> asked() {
    Visit visit = visitor.visit();
    return rating.asked(visit).stream().map(one -> view(visit, one)).toList();
  }

  /** Says which level is seen. */
  @POST
  @Path("{rating}")
  public ComparedView rate(@PathParam("rating") UUID ratingId, LevelInput input) {
    RateGoals.Compared compared = rating.rate(visitor.visit(), ratingId, input.level());
    return new ComparedView(
        compared.level(), compared.proven().isPresent() ? compared.proven().getAsInt() : null);
  }

  private AskedView view(Visit visit, RateGoals.Asked one) {
    return new AskedView(
        one.rating().id().toString(),
        people.find(visit.tenantId(), one.menteeId()).map(Person::name).orElse(""),
        one.title(),
        GoalView.levels(one.scale()),
        one.shown().stream()
            .map(seen -> new SeenView(seen.text(), seen.link().orElse(null)))
            .toList());
  }
}
