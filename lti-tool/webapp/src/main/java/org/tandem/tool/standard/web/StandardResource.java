package org.tandem.tool.standard.web;

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
import java.util.Optional;
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
import org.tandem.tool.standard.Answered;
import org.tandem.tool.standard.Answers;
import org.tandem.tool.standard.AssessProgram;

/** How a program stands to the standards of the EMCC, for administrators. */
@NothingPersonal("counts, and who of the staff answered")
@Path("/api/console/standard/{registration}/{program}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class StandardResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final People people;
  private final CurrentReport current;
  private final Answers answers;
  private final AssessProgram assess;

  /** For the container. */
  @Inject
  public StandardResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      People people,
      CurrentReport current,
      Answers answers,
      AssessProgram assess) {
    this.visitor = visitor;
    this.programs = programs;
    this.people = people;
    this.current = current;
    this.answers = answers;
    this.assess = assess;
  }

  /** How it stands. */
  @GET
  public AssessmentView assessment(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    return view(programs.get(registration, programId));
  }

  /** Answers what records cannot say. */
  @PUT
  public AssessmentView answer(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @Valid @NotNull StatedAnswers stated) {
    Program program = programs.get(registration, programId);
    assess.answer(program, stated.toAnswers(), visitor.visit().personId(), stated.seen());
    return view(program);
  }

  /** The same to hand on. */
  @GET
  @Path("/pack")
  @Produces("application/pdf")
  public byte[] pack(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program program = programs.get(registration, programId);
    return new EvidencePack(AcceptedLanguage.of(language)).print(view(program));
  }

  private AssessmentView view(Program program) {
    Count count = current.of(new Counts.Of(program.tenantId(), program.id())).count();
    Optional<Answered> answered = answers.newest(program.tenantId(), program.id());
    return new AssessmentView(
        program.name(),
        count.at().toString(),
        answered.map(Answered::number).orElse(0),
        answered
            .flatMap(Answered::by)
            .flatMap(id -> people.find(program.tenantId(), id))
            .map(Person::name)
            .orElse(""),
        answered.map(each -> each.at().toString()).orElse(""),
        assess.assess(program, count.report()));
  }
}
