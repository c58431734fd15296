package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.recognition.GiveBack;

/** The invitation to help others, on the last page of a pair. */
@Path("/api/engagements/{engagement}/giving-back")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class GiveBackResource {
  private final Visitor visitor;
  private final GiveBack givingBack;

  /** For the container. */
  @Inject
  public GiveBackResource(Visitor visitor, GiveBack givingBack) {
    this.visitor = visitor;
    this.givingBack = givingBack;
  }

  /**
   * Whether the visitor is asked.
   *
   * @param skills what their profile as a mentor would begin with
   */
  public record InvitationView(boolean invited, List<String> skills) {}

  /** Whether the visitor is asked. */
  @GET
  public InvitationView invitation(@PathParam("engagement") UUID engagement) {
    Optional<List<String>> skills = givingBack.invitation(visitor.visit(), engagement);
    return new InvitationView(skills.isPresent(), skills.orElse(List.of()));
  }

  /** Says yes; the profile as a mentor is begun. */
  @POST
  @Path("acceptance")
  public void accept(@PathParam("engagement") UUID engagement) {
    givingBack.accept(visitor.visit(), engagement);
  }

  /** Says no, for good. */
  @POST
  @Path("refusal")
  public void decline(@PathParam("engagement") UUID engagement) {
    givingBack.decline(visitor.visit(), engagement);
  }
}
