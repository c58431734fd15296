package org.tandem.tool.objections.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.SetObjections;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.ConsoleAudit;

/** What a person of a registration objects to, for administrators whom the person asked. */
@Path("/api/console/objections/{registration}/{person}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleObjectionsResource {
  private final ConsoleVisitor console;
  private final Objections objections;
  private final SetObjections setting;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public ConsoleObjectionsResource(
      ConsoleVisitor console, Objections objections, SetObjections setting, ConsoleAudit audit) {
    this.console = console;
    this.objections = objections;
    this.setting = setting;
    this.audit = audit;
  }

  /** Everything that can be objected to, and what is. */
  @GET
  public List<ObjectionViews.ObjectionView> of(
      @PathParam("registration") UUID registration, @PathParam("person") UUID person) {
    console.visit(registration);
    return ObjectionViews.of(objections.of(registration, person), person);
  }

  /** Has the person object to these uses and to no other, from now on. */
  @PUT
  public List<ObjectionViews.ObjectionView> object(
      @PathParam("registration") UUID registration,
      @PathParam("person") UUID person,
      @Valid @NotNull ObjectionViews.ObjectionInput input) {
    ConsoleVisit visit = console.visit(registration);
    if (setting.set(registration, person, input.wanted(), visit.personId())) {
      audit.note(visit, registration, "set-objections", person + " " + input.wanted());
    }
    return of(registration, person);
  }
}
