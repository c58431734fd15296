package org.tandem.tool.agreements.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AmendAgreement;
import org.tandem.tool.agreements.BeThere;
import org.tandem.tool.agreements.ReadAgreement;
import org.tandem.tool.agreements.SignAgreement;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** The agreement of a pair, for its parties alone. */
@Path("api/engagements/{engagement}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class AgreementResource {
  private final Visitor visitor;
  private final ReadAgreement reading;
  private final SignAgreement signing;
  private final AmendAgreement amending;
  private final BeThere presence;

  /** For the container. */
  @Inject
  public AgreementResource(
      Visitor visitor,
      ReadAgreement reading,
      SignAgreement signing,
      AmendAgreement amending,
      BeThere presence) {
    this.visitor = visitor;
    this.reading = reading;
    this.signing = signing;
    this.amending = amending;
    this.presence = presence;
  }

  /**
   * A signature.
   *
   * @param contentHash the hash of what the person saw
   */
  public record SignatureInput(@NotNull String contentHash) {}

  /**
   * A change to a signed agreement.
   *
   * @param reason why
   */
  public record AmendmentInput(@NotNull String reason) {}

  /**
   * The agreement as it stands.
   *
   * @param at where the visitor's open page is: the clause they are in, empty while they only read;
   *     left out by whoever shows no page
   */
  @GET
  public AgreementView agreement(
      @PathParam("engagement") UUID engagementId, @QueryParam("at") @Nullable String at) {
    Visit visit = visitor.visit();
    if (at != null) {
      presence.here(visit, engagementId, Optional.of(at).filter(clause -> !clause.isEmpty()));
    }
    return AgreementView.of(reading.of(visit, engagementId), visit);
  }

  /** Signs for oneself. */
  @POST
  @Path("signatures")
  public AgreementView sign(@PathParam("engagement") UUID engagementId, SignatureInput input) {
    Visit visit = visitor.visit();
    signing.sign(visit, engagementId, input.contentHash());
    return AgreementView.of(reading.of(visit, engagementId), visit);
  }

  /** Opens a signed agreement for changes. */
  @POST
  @Path("amendment")
  public AgreementView amend(@PathParam("engagement") UUID engagementId, AmendmentInput input) {
    Visit visit = visitor.visit();
    amending.propose(visit, engagementId, input.reason());
    return AgreementView.of(reading.of(visit, engagementId), visit);
  }

  /** Drops the change that is being written. */
  @DELETE
  @Path("amendment")
  public AgreementView drop(@PathParam("engagement") UUID engagementId) {
    Visit visit = visitor.visit();
    amending.drop(visit, engagementId);
    return AgreementView.of(reading.of(visit, engagementId), visit);
  }

  /** The agreement to print. */
  @GET
  @Path("pdf")
  @Produces("application/pdf")
  public byte[] pdf(@PathParam("engagement") UUID engagementId) {
    return AgreementPdf.of(reading.of(visitor.visit(), engagementId));
  }

  /** The versions as they were signed, in a file that anybody can check with a script of ours. */
  @GET
  @Path("export")
  public AgreementExport export(@PathParam("engagement") UUID engagementId) {
    return AgreementExport.of(reading.of(visitor.visit(), engagementId));
  }
}
