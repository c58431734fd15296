package org.tandem.tool.surveys.web;

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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.surveys.AnswerSurveys;
import org.tandem.tool.surveys.Occasion;

/** What the two of a pair are asked, for the two alone. A write answers with everything. */
@Path("api/engagements/{engagement}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class SurveysResource {
  private final Visitor visitor;
  private final AnswerSurveys surveys;

  /** For the container. */
  @Inject
  public SurveysResource(Visitor visitor, AnswerSurveys surveys) {
    this.visitor = visitor;
    this.surveys = surveys;
  }

  /**
   * An answer.
   *
   * @param occasion PULSE, MIDPOINT or CLOSING
   * @param round the number of the round
   * @param instrument the id of the questionnaire
   * @param points the numbers chosen, by item; items may be left out
   */
  public record AnswerInput(
      @NotNull String occasion,
      int round,
      @NotNull String instrument,
      @NotNull Map<String, Integer> points) {}

  /** What is to answer and what was answered. */
  @GET
  public SurveysView surveys(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Answers. */
  @POST
  public SurveysView answer(@PathParam("engagement") UUID engagementId, AnswerInput input) {
    Visit visit = visitor.visit();
    // Whoever is not one of the two hears that, and not what is wrong with what they sent.
    surveys.open(visit, engagementId);
    surveys.answer(
        visit,
        engagementId,
        occasion(input.occasion()),
        input.round(),
        input.instrument(),
        input.points());
    return view(visit, engagementId);
  }

  private SurveysView view(Visit visit, UUID engagementId) {
    return SurveysView.of(surveys.open(visit, engagementId), visit.locale());
  }

  private static Occasion occasion(String name) {
    try {
      return Occasion.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw Rejection.invalid("invalid-input", "Say which survey this answers.");
    }
  }
}
