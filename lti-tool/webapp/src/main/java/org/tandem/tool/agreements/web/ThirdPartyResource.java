package org.tandem.tool.agreements.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.agreements.NameThirdParty;
import org.tandem.tool.people.Visitor;

/** Who signs an agreement besides the two: named, let in, taken back, and free to leave. */
@Path("api/engagements/{engagement}/agreement/third-party")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class ThirdPartyResource {
  private final Visitor visitor;
  private final NameThirdParty naming;

  /** For the container. */
  @Inject
  public ThirdPartyResource(Visitor visitor, NameThirdParty naming) {
    this.visitor = visitor;
    this.naming = naming;
  }

  /**
   * Somebody who can be named.
   *
   * @param id who
   * @param name what they are called
   */
  public record ChoiceView(UUID id, String name) {}

  /**
   * Somebody to name.
   *
   * @param person who
   */
  public record NameInput(@NotNull UUID person) {}

  /** Whom the visitor can name. */
  @GET
  public List<ChoiceView> choices(@PathParam("engagement") UUID engagementId) {
    return naming.choices(visitor.visit(), engagementId).stream()
        .map(person -> new ChoiceView(person.id(), person.name()))
        .toList();
  }

  /** Names somebody. */
  @PUT
  public void name(@PathParam("engagement") UUID engagementId, NameInput input) {
    naming.name(visitor.visit(), engagementId, input.person());
  }

  /** Lets in whoever is named. */
  @POST
  @Path("agreement")
  public void agree(@PathParam("engagement") UUID engagementId) {
    naming.agree(visitor.visit(), engagementId);
  }

  /** Takes back whoever is named; whoever is named leaves. */
  @DELETE
  public void withdraw(@PathParam("engagement") UUID engagementId) {
    naming.withdraw(visitor.visit(), engagementId);
  }
}
