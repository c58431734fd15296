package org.tandem.tool.roi.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.Counts;
import org.tandem.tool.reporting.CurrentReport;
import org.tandem.tool.roi.Assumptions;
import org.tandem.tool.roi.Counted;
import org.tandem.tool.roi.Declarations;
import org.tandem.tool.roi.DeclareWorth;
import org.tandem.tool.roi.Declared;
import org.tandem.tool.roi.Roi;

/** The return on investment of a program, for administrators. */
@NothingPersonal("counts, and who of the staff declared what they are worth")
@Path("/api/console/roi/{registration}/{program}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class RoiResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final People people;
  private final CurrentReport current;
  private final Declarations declarations;
  private final DeclareWorth declareWorth;

  /** For the container. */
  @Inject
  public RoiResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      People people,
      CurrentReport current,
      Declarations declarations,
      DeclareWorth declareWorth) {
    this.visitor = visitor;
    this.programs = programs;
    this.people = people;
    this.current = current;
    this.declarations = declarations;
    this.declareWorth = declareWorth;
  }

  /** What was declared, and what follows from it and from what was counted. */
  @GET
  public RoiView roi(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program program = programs.get(registration, programId);
    Count count = current.of(new Counts.Of(registration, programId)).count();
    Counted counted = Counted.of(count.report());
    List<Declared> last = declarations.last(registration, programId);
    Assumptions assumptions =
        last.stream().map(Declared::assumptions).findFirst().orElse(Assumptions.NONE);
    return new RoiView(
        program.name(),
        program.vocabulary(AcceptedLanguage.of(language)),
        count.at().toString(),
        last.stream().mapToInt(Declared::number).findFirst().orElse(0),
        assumptions,
        last.stream().map(each -> view(registration, each)).toList(),
        counted.changes(),
        Roi.of(assumptions, counted),
        count.report().retention());
  }

  /** Declares what the program is worth and costs, beside what was declared before. */
  @PUT
  public RoiView declare(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
      @Valid @NotNull StatedAssumptions stated) {
    programs.require(registration, programId);
    declareWorth.declare(
        registration, programId, stated.toAssumptions(), visitor.visit().personId(), stated.seen());
    return roi(registration, programId, language);
  }

  private RoiView.DeclarationView view(UUID tenantId, Declared declared) {
    String by = declared.by().flatMap(id -> people.find(tenantId, id)).map(Person::name).orElse("");
    return new RoiView.DeclarationView(declared.number(), by, declared.at().toString());
  }
}
