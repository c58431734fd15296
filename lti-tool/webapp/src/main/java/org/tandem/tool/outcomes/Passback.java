package org.tandem.tool.outcomes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;

/**
 * How far a score got on its way to the gradebook.
 *
 * @param messageId the message that carries it; none once the outbox has forgotten it
 * @param state how far
 * @param reason why the last try failed, as a stable code
 * @param at when it arrived or was given up, or is tried next
 */
public record Passback(
    Optional<UUID> messageId, State state, Optional<String> reason, Optional<Instant> at) {
  /** How far a score got. */
  public enum State {
    /** On its way; the platform may not have answered yet. */
    QUEUED,
    /** Taken by the gradebook. */
    SENT,
    /** Seen in the gradebook since. */
    CONFIRMED,
    /** The gradebook showed another grade since, which somebody entered there. */
    DIFFERS,
    /** Not sent: an instructor decided that the teacher's own grade stays. */
    KEPT,
    /** Not in the gradebook until somebody changes something. */
    FAILED
  }

  /** How far this score got. What the outbox no longer knows of arrived long ago. */
  static Passback of(Deliveries deliveries, UUID tenantId, ScorePayload score) {
    return deliveries
        .of(tenantId, ScorePayload.KIND, score.key())
        .map(Passback::of)
        .orElseGet(
            () -> new Passback(Optional.empty(), State.SENT, Optional.empty(), Optional.empty()));
  }

  /** How far it got, with what the gradebook was seen to show since. */
  Passback seen(Optional<GradebookCheck> check) {
    if (state != State.SENT
        || check.isEmpty()
        || at.filter(check.get().seenAt()::isBefore).isPresent()) {
      return this;
    }
    return switch (check.get().verdict()) {
      case MATCHES ->
          new Passback(messageId, State.CONFIRMED, reason, check.map(GradebookCheck::seenAt));
      case DIFFERS ->
          new Passback(messageId, State.DIFFERS, reason, check.map(GradebookCheck::seenAt));
      case MISSING -> this;
    };
  }

  private static Passback of(Delivery delivery) {
    Optional<UUID> id = Optional.of(delivery.id());
    return switch (delivery.status()) {
      case WAITING, UNDER_WAY ->
          new Passback(id, State.QUEUED, delivery.reason(), delivery.nextTryAt());
      case DELIVERED ->
          new Passback(
              id,
              delivery.reason().filter("kept"::equals).isPresent() ? State.KEPT : State.SENT,
              Optional.empty(),
              delivery.finishedAt());
      case DEAD -> new Passback(id, State.FAILED, delivery.reason(), delivery.finishedAt());
    };
  }
}
