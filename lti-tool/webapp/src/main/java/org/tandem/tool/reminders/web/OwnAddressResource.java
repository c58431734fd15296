package org.tandem.tool.reminders.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.reminders.GiveAddress;
import org.tandem.tool.reminders.OwnAddress;

/** The mail address that the visitor gave because their LMS says none. */
@Path("/api/reminders/address")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class OwnAddressResource {
  private final Visitor visitor;
  private final GiveAddress giving;

  /** For the container. */
  @Inject
  public OwnAddressResource(Visitor visitor, GiveAddress giving) {
    this.visitor = visitor;
    this.giving = giving;
  }

  /** The address to ask at. */
  public record AddressInput(@NotNull String address) {}

  /**
   * What the visitor gave.
   *
   * @param ofUse whether mail would go there: the LMS says none, and mail is sent and wanted
   * @param confirmed where mail goes; null where nobody has confirmed any
   * @param wanted what waits for being confirmed; null where nothing does
   */
  public record AddressView(boolean ofUse, @Nullable String confirmed, @Nullable String wanted) {}

  /** What the visitor gave. */
  @GET
  public AddressView own() {
    Visit visit = visitor.visit();
    OwnAddress own = giving.of(visit);
    return new AddressView(
        giving.isOfUse(visit), own.confirmed().orElse(null), own.wanted().orElse(null));
  }

  /** Has a mail sent there that asks whether it is right. */
  @PUT
  public AddressView give(
      @Valid @NotNull AddressInput input,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    giving.give(visitor.visit(), input.address(), AcceptedLanguage.of(language));
    return own();
  }

  /** Forgets it. */
  @DELETE
  public AddressView remove() {
    giving.remove(visitor.visit());
    return own();
  }
}
