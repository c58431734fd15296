package org.tandem.tool.objections.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.SetObjections;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** What the visitor objects to being done with their data. */
@Path("/api/privacy/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ObjectionsResource {
  private final Visitor visitor;
  private final Objections objections;
  private final SetObjections setting;

  /** For the container. */
  @Inject
  public ObjectionsResource(Visitor visitor, Objections objections, SetObjections setting) {
    this.visitor = visitor;
    this.objections = objections;
    this.setting = setting;
  }

  /** Everything that can be objected to, and what is. */
  @GET
  public List<ObjectionViews.ObjectionView> own() {
    Visit visit = visitor.visit();
    return ObjectionViews.of(objections.of(visit.tenantId(), visit.personId()), visit.personId());
  }

  /** Objects to these uses and to no other, from now on. */
  @PUT
  public List<ObjectionViews.ObjectionView> object(
      @Valid @NotNull ObjectionViews.ObjectionInput input) {
    Visit visit = visitor.visit();
    setting.set(visit.tenantId(), visit.personId(), input.wanted(), Optional.of(visit.personId()));
    return own();
  }
}
