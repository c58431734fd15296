package org.tandem.tool.admission.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.AdmissionPolicy;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.admission.Cohort;
import org.tandem.tool.admission.EntryRule;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Days;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/** What an administrator says about how people come into a program. */
@NothingPersonal("how a program admits people")
@Path("/api/console/admission/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleAdmissionResource {
  /** Answers of other types say nothing that a rule could ask for. */
  private static final Set<AnswerType> DECIDE =
      Set.of(AnswerType.ONE, AnswerType.SEVERAL, AnswerType.YES_NO, AnswerType.NUMBER);

  private final ConsolePrograms programs;
  private final Applications applications;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public ConsoleAdmissionResource(
      ConsolePrograms programs, Applications applications, TuneMatching tuning) {
    this.programs = programs;
    this.applications = applications;
    this.tuning = tuning;
  }

  /**
   * A cohort as a page sends and shows it; days like 2027-05-31.
   *
   * @param taken how many of its places are taken; of no meaning when it is sent
   */
  public record CohortPart(
      @Nullable String name,
      @Nullable String opens,
      @Nullable String closes,
      int places,
      int taken) {

    Cohort toCohort() {
      return new Cohort(PlainText.orEmpty(name), day(opens), day(closes), places);
    }
  }

  /** A rule as a page sends it. */
  public record RulePart(
      @Nullable Side side,
      EntryRule.@Nullable Kind kind,
      @Nullable String question,
      @Nullable List<String> values) {

    EntryRule toRule() {
      if (side == null || kind == null) {
        throw Rejection.invalid("invalid-input", "Say of whom a rule is, and what about.");
      }
      return new EntryRule(
          side, kind, PlainText.orEmpty(question), values == null ? List.of() : values);
    }
  }

  /** How people are to come in; what is missing is asked of nobody. */
  public record AdmissionChange(
      boolean approval,
      int places,
      @Nullable List<CohortPart> cohorts,
      @Nullable List<RulePart> rules,
      long version) {

    AdmissionPolicy toPolicy() {
      return new AdmissionPolicy(
          approval,
          places,
          cohorts == null ? List.of() : cohorts.stream().map(CohortPart::toCohort).toList(),
          rules == null ? List.of() : rules.stream().map(RulePart::toRule).toList());
    }
  }

  /**
   * A question of the program by whose answer people can be let in; texts by language.
   *
   * @param least the smallest number that it takes, where it wants one, and {@code most} the
   *     largest
   */
  public record QuestionView(
      String key,
      AnswerType type,
      Map<String, String> text,
      List<Side> asked,
      List<ChoiceView> choices,
      int least,
      int most) {}

  /** A choice that a question offers. */
  public record ChoiceView(String id, Map<String, String> text) {}

  /**
   * How people come into a program.
   *
   * @param taken how many places are taken where there are no cohorts
   */
  public record PolicyView(
      String name,
      boolean approval,
      int places,
      int taken,
      List<CohortPart> cohorts,
      List<EntryRule> rules,
      List<QuestionView> questions,
      long version) {}

  /** How people come in. */
  @GET
  public PolicyView policy(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    return view(registration, programs.get(registration, program));
  }

  /** Says how people come in from now on; who takes part already stays. */
  @PUT
  public PolicyView change(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID id,
      AdmissionChange change) {
    Program program = programs.get(registration, id);
    AdmissionPolicy policy = change.toPolicy();
    policy.requireStanding(asked(registration, id));
    applications.keep(registration, id, policy, change.version());
    return view(registration, program);
  }

  private static QuestionView view(ProfileQuestion one) {
    return new QuestionView(
        one.key(),
        one.type(),
        one.text().byLanguage(),
        one.asked(),
        one.choices().stream()
            .map(choice -> new ChoiceView(choice.id(), choice.text().byLanguage()))
            .toList(),
        one.range().least(),
        one.range().most());
  }

  private ProgramQuestions asked(UUID tenant, UUID program) {
    return tuning.kept(tenant, program).settings().asked();
  }

  private PolicyView view(UUID tenant, Program program) {
    Applications.Kept kept = applications.policy(tenant, program.id());
    AdmissionPolicy policy = kept.policy();
    return new PolicyView(
        program.name(),
        policy.approval(),
        policy.places(),
        applications.admitted(tenant, program.id(), AdmissionPolicy.ROLLING),
        policy.cohorts().stream()
            .map(
                one ->
                    new CohortPart(
                        one.name(),
                        one.opens().toString(),
                        one.closes().toString(),
                        one.places(),
                        applications.admitted(tenant, program.id(), one.name())))
            .toList(),
        policy.rules(),
        asked(tenant, program.id()).all().stream()
            .filter(one -> !one.retired() && DECIDE.contains(one.type()))
            .map(ConsoleAdmissionResource::view)
            .toList(),
        kept.version());
  }

  private static LocalDate day(@Nullable String text) {
    return Days.read(text)
        .orElseThrow(
            () -> Rejection.invalid("invalid-admission", "Say on which days a cohort is open."));
  }
}
