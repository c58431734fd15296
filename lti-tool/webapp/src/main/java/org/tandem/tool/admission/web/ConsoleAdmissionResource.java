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
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** What an administrator says about how people come into a program. */
@NothingPersonal("how a program admits people")
@Path("/api/console/admission/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleAdmissionResource {
  private final ConsoleVisitor visitor;
  private final Programs programs;
  private final Applications applications;

  /** For the container. */
  @Inject
  public ConsoleAdmissionResource(
      ConsoleVisitor visitor, Programs programs, Applications applications) {
    this.visitor = visitor;
    this.programs = programs;
    this.applications = applications;
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
      @Nullable Side side, EntryRule.@Nullable Kind kind, @Nullable List<String> values) {

    EntryRule toRule() {
      if (side == null || kind == null) {
        throw Rejection.invalid("invalid-input", "Say of whom a rule is, and what about.");
      }
      return new EntryRule(side, kind, values == null ? List.of() : values);
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
      long version) {}

  /** How people come in. */
  @GET
  public PolicyView policy(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    visitor.visit().requireTenant(registration);
    return view(registration, found(registration, program));
  }

  /** Says how people come in from now on; who takes part already stays. */
  @PUT
  public PolicyView change(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID id,
      AdmissionChange change) {
    visitor.visit().requireTenant(registration);
    Program program = found(registration, id);
    applications.keep(registration, id, change.toPolicy(), change.version());
    return view(registration, program);
  }

  private Program found(UUID registration, UUID program) {
    return programs.get(registration, program);
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
        kept.version());
  }

  private static LocalDate day(@Nullable String text) {
    return Days.read(text)
        .orElseThrow(
            () -> Rejection.invalid("invalid-admission", "Say on which days a cohort is open."));
  }
}
