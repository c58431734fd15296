package org.tandem.tool.privacy.web;

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
import org.tandem.tool.people.ChooseName;
import org.tandem.tool.people.Visitor;

/** What the visitor is called, where the LMS does not say it. */
@Path("/api/privacy/name")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class OwnNameResource {
  private final Visitor visitor;
  private final ChooseName choosing;

  /** For the container. */
  @Inject
  public OwnNameResource(Visitor visitor, ChooseName choosing) {
    this.visitor = visitor;
    this.choosing = choosing;
  }

  /**
   * What somebody is called.
   *
   * @param name by others
   * @param choosable whether it is theirs to choose
   * @param chosen whether they did
   */
  public record NameView(String name, boolean choosable, boolean chosen) {}

  /** What somebody wants to be called; blank for a neutral name again. */
  public record NameInput(@NotNull String name) {}

  /** What the visitor is called. */
  @GET
  public NameView name() {
    ChooseName.Called called = choosing.of(visitor.visit());
    return new NameView(called.name(), called.choosable(), called.chosen());
  }

  /** Calls the visitor what they want. */
  @PUT
  public NameView choose(@Valid @NotNull NameInput input) {
    choosing.choose(visitor.visit(), input.name());
    return name();
  }
}
