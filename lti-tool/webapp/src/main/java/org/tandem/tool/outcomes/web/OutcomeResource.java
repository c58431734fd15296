package org.tandem.tool.outcomes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.tandem.tool.outcomes.ReadOutcome;
import org.tandem.tool.outcomes.SignClosing;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** The closing of a pair, for the two alone. */
@Path("api/engagements/{engagement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class OutcomeResource {
  private final Visitor visitor;
  private final ReadOutcome reading;
  private final SignClosing signing;

  /** For the container. */
  @Inject
  public OutcomeResource(Visitor visitor, ReadOutcome reading, SignClosing signing) {
    this.visitor = visitor;
    this.reading = reading;
    this.signing = signing;
  }

  /**
   * A signature.
   *
   * @param contentHash the hash of what the person saw
   */
  public record SignatureInput(@NotNull String contentHash) {}

  /** What closing means now, or what was closed with. */
  @GET
  @Path("outcome")
  public OutcomeView outcome(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Signs for oneself. */
  @POST
  @Path("outcome/signatures")
  public OutcomeView sign(@PathParam("engagement") UUID engagementId, SignatureInput input) {
    Visit visit = visitor.visit();
    signing.sign(visit, engagementId, input.contentHash());
    return view(visit, engagementId);
  }

  /** Ends it without blame. */
  @POST
  @Path("end")
  public OutcomeView end(@PathParam("engagement") UUID engagementId) {
    Visit visit = visitor.visit();
    signing.end(visit, engagementId);
    return view(visit, engagementId);
  }

  private OutcomeView view(Visit visit, UUID engagementId) {
    return OutcomeView.of(reading.of(visit, engagementId), visit);
  }
}
