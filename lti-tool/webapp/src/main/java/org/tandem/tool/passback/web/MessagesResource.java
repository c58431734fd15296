package org.tandem.tool.passback.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.people.ConsoleVisitor;

/** What has not reached the platforms yet, and why. */
@Path("/api/console/messages")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MessagesResource {
  private final ConsoleVisitor visitor;
  private final Deliveries deliveries;

  /** For the container. */
  @Inject
  public MessagesResource(ConsoleVisitor visitor, Deliveries deliveries) {
    this.visitor = visitor;
    this.deliveries = deliveries;
  }

  /** A message as the console lists it. */
  public record MessageView(
      UUID id,
      String kind,
      UUID registrationId,
      String subject,
      Status status,
      int attempts,
      @Nullable String lastError,
      @Nullable String reason,
      @Nullable Instant nextTryAt,
      Instant createdAt) {

    /** Whether the message goes on by itself. */
    public enum Status {
      /** Waits for its first try, or is under way. */
      PENDING,
      /** Was tried in vain, and is tried again. */
      FAILED,
      /** Somebody has to act. */
      DEAD
    }

    static MessageView of(Delivery delivery) {
      return new MessageView(
          delivery.id(),
          delivery.kind(),
          delivery.tenantId(),
          delivery.subject(),
          status(delivery),
          delivery.attempts(),
          delivery.error().orElse(null),
          delivery.reason().orElse(null),
          delivery.nextTryAt().orElse(null),
          delivery.createdAt());
    }

    private static Status status(Delivery delivery) {
      if (delivery.status() == Delivery.Status.DEAD) {
        return Status.DEAD;
      }
      return delivery.reason().isPresent() ? Status.FAILED : Status.PENDING;
    }
  }

  /** All that the caller may see, oldest first. */
  @GET
  public List<MessageView> list() {
    return deliveries.undelivered(visitor.visit().tenantId()).stream()
        .map(MessageView::of)
        .toList();
  }

  /** Tries one again, at once. */
  @POST
  @Path("/{id}/retry")
  public void retry(@PathParam("id") UUID id) {
    Delivery delivery =
        deliveries
            .find(id)
            .filter(found -> visitor.visit().tenantId().map(found.tenantId()::equals).orElse(true))
            .orElseThrow(() -> Rejection.notFound("message"));
    if (!deliveries.retry(delivery.id())) {
      throw Rejection.conflict(
          "message-not-waiting", "This message is under way or has arrived already.");
    }
  }
}
