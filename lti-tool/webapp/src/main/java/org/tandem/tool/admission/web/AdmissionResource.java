package org.tandem.tool.admission.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.AdmissionPolicy;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.admission.Cohort;
import org.tandem.tool.admission.EntryRule;
import org.tandem.tool.admission.ReadRules;
import org.tandem.tool.admission.Unheard;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/** What a program asks of those who want to take part, and what became of one's own wish. */
@Path("/api/admission")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Applications applications;
  private final Unheard unheard;
  private final ReadRules rules;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AdmissionResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Applications applications,
      Unheard unheard,
      ReadRules rules,
      Clock clock) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.applications = applications;
    this.unheard = unheard;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * One's own application.
   *
   * @param line which number one has among those who wait; none once it was decided
   * @param reason what was said about the last decision
   */
  public record OwnView(
      Side side,
      Application.State state,
      String appliedAt,
      @Nullable Integer line,
      @Nullable String decidedAt,
      @Nullable String reason) {}

  /**
   * Something that must hold, in the visitor's language.
   *
   * @param question what the program asks, where it is about an answer
   * @param values what would do; of a question in the words that people read
   * @param fits whether the visitor fits; absent where it is not about them
   */
  public record RuleView(
      Side side,
      EntryRule.Kind kind,
      @Nullable String question,
      List<String> values,
      @Nullable Boolean fits) {}

  /** A cohort by its days. */
  public record CohortView(String name, String opens, String closes) {}

  /**
   * What a program asks.
   *
   * @param open whether one can come in today
   * @param cohort the one that is open, or else the one that opens next
   * @param full whether all places for mentees are taken
   */
  public record AdmissionView(
      boolean approval,
      List<RuleView> rules,
      boolean open,
      @Nullable CohortView cohort,
      boolean full,
      @Nullable OwnView own) {}

  /** What it asks of the person who looks. */
  @GET
  public AdmissionView admission() {
    Visit visit = visitor.visit();
    Place place = courseProgram.place(visit);
    AdmissionPolicy policy = applications.policy(place.tenantId(), place.programId()).policy();
    LocalDate today = LocalDate.now(clock);
    Optional<Cohort> now = policy.open(today);
    return new AdmissionView(
        policy.approval(),
        rules.of(place, visit.personId()).stream()
            .map(held -> view(held, rules.asked(place), visit.locale()))
            .toList(),
        policy.cohorts().isEmpty() || now.isPresent(),
        now.or(() -> policy.next(today)).map(AdmissionResource::view).orElse(null),
        isFull(place, policy, today),
        applications.find(place, visit.personId()).map(this::view).orElse(null));
  }

  private static RuleView view(ReadRules.Held held, ProgramQuestions asked, Locale language) {
    EntryRule rule = held.rule();
    Optional<ProfileQuestion> question = asked.find(rule.question());
    return new RuleView(
        rule.side(),
        rule.kind(),
        question.map(one -> one.text().in(language)).orElse(null),
        rule.values().stream()
            .map(
                value ->
                    question
                        .flatMap(one -> one.choice(value))
                        .map(choice -> choice.text().in(language))
                        .orElse(value))
            .toList(),
        held.fits().orElse(null));
  }

  private boolean isFull(Place place, AdmissionPolicy policy, LocalDate today) {
    return policy
        .limit(today)
        .filter(
            limit ->
                applications.admitted(place.tenantId(), place.programId(), limit.way())
                    >= limit.places())
        .isPresent();
  }

  private static CohortView view(Cohort cohort) {
    return new CohortView(cohort.name(), cohort.opens().toString(), cohort.closes().toString());
  }

  private OwnView view(Application own) {
    return new OwnView(
        own.side(),
        own.state(),
        own.appliedAt().toString(),
        own.state() == Application.State.APPLIED ? unheard.ahead(own) + 1 : null,
        own.decision().map(one -> one.at().toString()).orElse(null),
        own.decision().map(Application.Decision::reason).orElse(null));
  }
}
