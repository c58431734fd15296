package org.tandem.tool.legacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.legacy.Consumer;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.legacy.LegacyConsumer;
import org.tandem.tool.legacy.LegacyConsumers;
import org.tandem.tool.legacy.MoveRule;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.platforms.Registrations;
import org.tandem.tool.platforms.ToolAddresses;

/**
 * The consumer keys of LTI 1.1 of a registration: the operator's, and never shown with a secret.
 */
@NothingPersonal("consumer keys")
@Path("/api/console/registrations/{id}/lti11")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleLegacyResource {
  private final ConsoleVisitor visitor;
  private final Registrations registrations;
  private final LegacyConsumers consumers;
  private final ConsoleAudit audit;
  private final ToolAddresses tool;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleLegacyResource(
      ConsoleVisitor visitor,
      Registrations registrations,
      LegacyConsumers consumers,
      ConsoleAudit audit,
      ToolAddresses tool,
      Settings settings,
      Clock clock) {
    this.visitor = visitor;
    this.registrations = registrations;
    this.consumers = consumers;
    this.audit = audit;
    this.tool = tool;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * LTI 1.1 for one registration.
   *
   * @param on whether this server takes such launches at all
   * @param launch where the platform sends them
   */
  public record LegacyView(boolean on, String launch, List<ConsumerView> consumers) {}

  /** A key, without its secret. */
  public record ConsumerView(String key, MoveRule moves, Instant createdAt) {
    static ConsumerView of(LegacyConsumer consumer) {
      return new ConsumerView(consumer.key(), consumer.moves(), consumer.createdAt());
    }
  }

  /**
   * A key to be kept.
   *
   * @param secret left out where one is to be made
   * @param moves what is asked of a launch of 1.3 that goes on with what came by this key
   */
  public record ConsumerInput(
      @NotNull @Pattern(regexp = "[A-Za-z0-9._~-]{1,64}") String key,
      @Nullable @Size(max = 255) String secret,
      @NotNull MoveRule moves) {}

  /**
   * A key just kept.
   *
   * @param secret shown this once
   */
  public record Entered(String key, String secret) {}

  /** What there is. */
  @GET
  public LegacyView get(@PathParam("id") UUID id) {
    require(id);
    return new LegacyView(
        settings.lti11(),
        tool.legacyLaunch(id).toString(),
        consumers.of(id).stream().map(ConsumerView::of).toList());
  }

  /** Keeps a key; makes a secret where none is given. */
  @POST
  public Response add(@PathParam("id") UUID id, @Valid @NotNull ConsumerInput input) {
    ConsoleVisit visit = require(id);
    String secret =
        Optional.ofNullable(input.secret())
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElseGet(Secret::next);
    consumers.add(
        new LegacyConsumer(id, new Consumer(input.key(), secret), input.moves(), clock.instant()));
    audit.note(visit, id, "lti11-key-added", input.key());
    return Response.status(201).entity(new Entered(input.key(), secret)).build();
  }

  /** Removes a key. */
  @DELETE
  @Path("/{key}")
  public void remove(@PathParam("id") UUID id, @PathParam("key") String key) {
    ConsoleVisit visit = require(id);
    consumers.remove(id, key);
    audit.note(visit, id, "lti11-key-removed", key);
  }

  private ConsoleVisit require(UUID id) {
    ConsoleVisit visit = visitor.visit();
    visit.requireOperator();
    if (registrations.find(id).isEmpty()) {
      throw Rejection.notFound("registration");
    }
    return visit;
  }
}
