package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tandem.lti.keys.PlatformKeySet.Fetched;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.Deployments;
import org.tandem.tool.platforms.PlatformKeyStore;
import org.tandem.tool.platforms.RegisterByHand;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;
import org.tandem.tool.platforms.ToolAddresses;

/** Registrations in the console: the operator decides about them, administrators see their own. */
@Path("/api/console/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleRegistrationsResource {
  private final ConsoleVisitor visitor;
  private final Registrations registrations;
  private final Deployments deployments;
  private final RegisterByHand byHand;
  private final ToolAddresses tool;
  private final PlatformKeyStore platformKeys;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleRegistrationsResource(
      ConsoleVisitor visitor,
      Registrations registrations,
      Deployments deployments,
      RegisterByHand byHand,
      ToolAddresses tool,
      PlatformKeyStore platformKeys,
      Clock clock) {
    this.visitor = visitor;
    this.registrations = registrations;
    this.deployments = deployments;
    this.byHand = byHand;
    this.tool = tool;
    this.platformKeys = platformKeys;
    this.clock = clock;
  }

  /** The version that the decision was made on. */
  public record Decision(int version) {}

  /** The web origins that may show the tool in a frame. */
  public record OriginsInput(int version, @NotNull @Size(max = 30) List<@NotNull String> origins) {}

  /** Those that the caller may see, newest first. */
  @GET
  public List<RegistrationView> list() {
    ConsoleVisit visit = visitor.visit();
    return registrations.all().stream()
        .filter(r -> visit.tenantId().map(r.id()::equals).orElse(true))
        .map(this::view)
        .toList();
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public RegistrationView get(@PathParam("id") UUID id) {
    visitor.visit(id);
    return view(registrations.find(id).orElseThrow(() -> Rejection.notFound("registration")));
  }

  /** Registers a platform by hand, under an id that was set aside. */
  @POST
  public Response create(@Valid @NotNull RegistrationInput input) {
    visitor.visit().requireOperator();
    UUID reserved = Optional.ofNullable(input.id()).orElseGet(() -> new UUID(0, 0));
    return Response.status(201).entity(view(byHand.register(reserved, input.typed()))).build();
  }

  /** Changes what a registration knows of its platform. */
  @PUT
  @Path("/{id}")
  public RegistrationView edit(@PathParam("id") UUID id, @Valid @NotNull RegistrationInput input) {
    visitor.visit().requireOperator();
    return view(byHand.edit(id, input.version(), input.typed()));
  }

  /** Lets a registration in. */
  @POST
  @Path("/{id}/approve")
  public RegistrationView approve(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
    return decide(id, decision.version(), known -> known.activated(clock.instant()));
  }

  /** Shuts a registration out; nothing of it is lost. */
  @POST
  @Path("/{id}/disable")
  public RegistrationView disable(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
    return decide(id, decision.version(), Registration::disabled);
  }

  /** Lets a deployment in that a launch named. */
  @POST
  @Path("/{id}/deployments/{deployment}/approve")
  public RegistrationView approveDeployment(
      @PathParam("id") UUID id,
      @PathParam("deployment") UUID deployment,
      @Valid @NotNull Decision decision) {
    visitor.visit().requireOperator();
    deployments.approve(id, deployment);
    return get(id);
  }

  /** Says which web origins may show the tool in a frame. */
  @PUT
  @Path("/{id}/frame-ancestors")
  public RegistrationView frameAncestors(
      @PathParam("id") UUID id, @Valid @NotNull OriginsInput input) {
    Set<String> origins = new LinkedHashSet<>(input.origins());
    origins.forEach(RegistrationInput::requireOrigin);
    return decide(id, input.version(), known -> known.withOrigins(origins));
  }

  private RegistrationView decide(UUID id, int version, UnaryOperator<Registration> decision) {
    visitor.visit().requireOperator();
    return view(registrations.change(id, version, decision));
  }

  private RegistrationView view(Registration registration) {
    return RegistrationView.of(
        registration,
        deployments.of(registration.id()),
        platformKeys.load(registration.id()).map(Fetched::at),
        ToolView.of(registration.id(), tool));
  }
}
