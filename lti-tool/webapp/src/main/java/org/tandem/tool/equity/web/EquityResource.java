package org.tandem.tool.equity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.equity.Declaration;
import org.tandem.tool.equity.DeclareGroups;
import org.tandem.tool.equity.DeclaredGroups;
import org.tandem.tool.equity.web.EquityView.DeclaredView;
import org.tandem.tool.equity.web.EquityView.OutcomeView;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.Counts;
import org.tandem.tool.reporting.CurrentReport;
import org.tandem.tool.reporting.EquityGroup;

/** Declared groups of a program side by side, for administrators; nobody is named. */
@NothingPersonal("counts of groups of ten and more, and who of the staff declared the groups")
@Path("/api/console/equity/{registration}/{program}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class EquityResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final People people;
  private final DeclaredGroups groups;
  private final DeclareGroups declare;
  private final CurrentReport current;

  /** For the container. */
  @Inject
  public EquityResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      People people,
      DeclaredGroups groups,
      DeclareGroups declare,
      CurrentReport current) {
    this.visitor = visitor;
    this.programs = programs;
    this.people = people;
    this.groups = groups;
    this.declare = declare;
    this.current = current;
  }

  /** The groups, as far as anything may be shown of them. */
  @GET
  public EquityView equity(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    Program program = programs.get(registration, programId);
    return new EquityView(
        program.name(),
        EquityGroup.FEWEST,
        groups.of(registration, programId).map(each -> view(each, registration, programId)));
  }

  /**
   * Declares who is in which group, in the place of whatever was declared before.
   *
   * @param title what makes the groups
   * @param body a table as CSV
   */
  @PUT
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public OutcomeView declare(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @QueryParam("title") @Nullable String title,
      InputStream body) {
    programs.require(registration, programId);
    DeclareGroups.Outcome outcome =
        declare.declare(
            registration,
            programId,
            PlainText.orEmpty(title),
            visitor.visit().personId(),
            bytes(body));
    return new OutcomeView(outcome.kept(), outcome.others());
  }

  /** Deletes who is in which group. */
  @DELETE
  public void remove(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    programs.require(registration, programId);
    groups.remove(registration, programId);
  }

  private DeclaredView view(Declaration declared, UUID tenantId, UUID programId) {
    Count count = current.of(new Counts.Of(tenantId, programId)).count();
    boolean pending = count.at().isBefore(declared.at());
    Optional<Person> by = declared.by().flatMap(id -> people.find(tenantId, id));
    return new DeclaredView(
        declared.title(),
        by.map(Person::name).orElse(""),
        declared.at().toString(),
        count.at().toString(),
        pending,
        pending ? List.of() : count.report().equity());
  }

  private static byte[] bytes(InputStream body) {
    try {
      // One more than is allowed is enough to know; the rest is never read.
      return body.readNBytes(CsvTable.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
