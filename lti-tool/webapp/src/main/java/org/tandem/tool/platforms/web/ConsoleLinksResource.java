package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.RegistrationLink;
import org.tandem.tool.platforms.RegistrationLinks;

/** Registration links in the console; only the operator makes them. */
@NothingPersonal("registration links")
@Path("/api/console/registration-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleLinksResource {
  private final ConsoleVisitor visitor;
  private final RegistrationLinks links;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleLinksResource(
      ConsoleVisitor visitor, RegistrationLinks links, Settings settings, Clock clock) {
    this.visitor = visitor;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /** Who the link is for, in the operator's words; whoever opens it reads them. */
  public record LinkInput(@Nullable @Size(max = 200) String note) {}

  /** A new link; its address is shown this once. */
  public record NewLink(UUID id, String url, Instant expiresAt) {}

  /** A link as the console lists it. */
  public record LinkView(
      UUID id, String note, Instant createdAt, Instant expiresAt, RegistrationLink.Status status) {}

  /** Makes a link. */
  @POST
  public Response create(@Valid @Nullable LinkInput input) {
    visitor.visit().requireOperator();
    String note = input == null || input.note() == null ? "" : input.note().strip();
    RegistrationLinks.Created created = links.create(note);
    return Response.status(201)
        .entity(
            new NewLink(
                created.link().id(),
                settings.url("/lti/register?token=" + created.token()),
                created.link().expiresAt()))
        .build();
  }

  /** The links of the last days. */
  @GET
  public List<LinkView> list() {
    visitor.visit().requireOperator();
    Instant now = clock.instant();
    return links.recent().stream()
        .map(
            link ->
                new LinkView(
                    link.id(), link.note(), link.createdAt(), link.expiresAt(), link.status(now)))
        .toList();
  }
}
