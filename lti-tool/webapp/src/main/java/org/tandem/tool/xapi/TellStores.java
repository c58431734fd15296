package org.tandem.tool.xapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.kernel.Doubling;

/**
 * Tells every store what is new, in order and until it has it. A store that is away or says no is
 * left alone for a while, which holds up no other, and no grade.
 */
@Dependent
public class TellStores {
  private static final Logger LOG = Logger.getLogger(TellStores.class.getName());

  /** A node that goes away in the middle blocks a store no longer than that. */
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private static final Duration PAUSE = Duration.ofMinutes(2);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(2);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);
  private static final int MOST_NEWS = 500;
  private static final int AT_ONCE = 50;

  /** Not one request that is refused as a whole, but something in it. */
  private static final List<Integer> PERHAPS_ONE_OF_THEM = List.of(400, 409, 413);

  private final RecordStores stores;
  private final Statements statements;
  private final WriteStatement write;
  private final Conversation conversation;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TellStores(
      RecordStores stores,
      Statements statements,
      WriteStatement write,
      Conversation conversation,
      Clock clock) {
    this.stores = stores;
    this.statements = statements;
    this.write = write;
    this.conversation = conversation;
    this.clock = clock;
  }

  /**
   * One round over the stores that are due.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    Instant now = clock.instant();
    for (RecordStores.Due due : stores.due(now)) {
      if (stopped.getAsBoolean()) {
        return;
      }
      if (stores.claim(due, now.plus(CLAIM))) {
        stores.find(due.tenantId()).ifPresent(store -> attempt(store, due.failures()));
      }
    }
  }

  private void attempt(RecordStore store, int failures) {
    UUID tenant = store.tenantId();
    try {
      for (Fact fact : statements.news(tenant, store.since(), MOST_NEWS)) {
        statements.add(tenant, fact, write.of(fact).toString());
      }
      List<Statements.Waiting> waiting = statements.waiting(tenant, AT_ONCE);
      if (!waiting.isEmpty()) {
        tell(store, waiting);
      }
      boolean more = waiting.size() == AT_ONCE;
      stores.worked(tenant, clock.instant().plus(more ? Duration.ZERO : PAUSE));
    } catch (PlatformCallFailed e) {
      stores.failed(tenant, Conversation.words(store, e), failures + 1, next(failures, e));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The record store of " + tenant + " could not be told", e);
      stores.failed(
          tenant,
          "Something went wrong on our side; the server's log says more.",
          failures + 1,
          clock.instant().plus(wait(failures)));
    }
  }

  private void tell(RecordStore store, List<Statements.Waiting> waiting) throws PlatformCallFailed {
    try {
      conversation.tell(store, waiting);
      statements.told(
          store.tenantId(), waiting.stream().map(Statements.Waiting::id).toList(), clock.instant());
    } catch (PlatformCallFailed e) {
      if (!PERHAPS_ONE_OF_THEM.contains(e.status().orElse(0))) {
        throw e;
      }
      for (Statements.Waiting one : waiting) {
        tell(store, one);
      }
    }
  }

  /** One by itself, so that one that the store does not take holds up no other. */
  private void tell(RecordStore store, Statements.Waiting one) throws PlatformCallFailed {
    try {
      conversation.tell(store, one.id(), one.content());
      statements.told(store.tenantId(), List.of(one.id()), clock.instant());
    } catch (PlatformCallFailed e) {
      switch (e.status().orElse(0)) {
        // The id follows from the fact: what the store has under it is this one.
        case 409 -> statements.told(store.tenantId(), List.of(one.id()), clock.instant());
        case 400, 413 ->
            statements.refused(store.tenantId(), one.id(), Conversation.words(store, e));
        default -> throw e;
      }
    }
  }

  private Instant next(int failures, PlatformCallFailed failure) {
    Duration wait = wait(failures);
    return clock
        .instant()
        .plus(
            failure
                .retryAfter()
                .map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked)
                .filter(asked -> asked.compareTo(wait) > 0)
                .orElse(wait));
  }

  /** Two minutes, then twice as long each time up to four hours. */
  static Duration wait(int failures) {
    return Doubling.of(FIRST_WAIT, failures, LONGEST_WAIT);
  }
}
