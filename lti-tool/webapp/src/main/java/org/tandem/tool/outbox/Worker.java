package org.tandem.tool.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.tool.kernel.Rounds;
import org.tandem.tool.kernel.Watch;

/**
 * Delivers what is due: right after the transaction that sent it, and every few seconds what is to
 * be tried again. Messages to one platform go one after the other, so that none is flooded,
 * whatever the number of nodes; several platforms are served at once.
 */
@ApplicationScoped
public class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int LEASES_UNTIL_STALE = 5;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int PLATFORMS_AT_ONCE = 8;

  @Resource private ManagedScheduledExecutorService executor;

  private final Queue queue;
  private final Deliverer deliverer;
  private final Clock clock;
  private final Duration lease;
  private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
  private final Rounds polling;
  private volatile boolean stopped;
  private volatile Instant tidiedAt = Instant.EPOCH;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Worker() {
    this.queue = null;
    this.deliverer = null;
    this.clock = null;
    this.lease = Duration.ZERO;
    this.polling = null;
  }

  /**
   * Serves the queue.
   *
   * @param retry how long a message waits after its first failed try
   * @param lease how long a node that went away in the middle of something may block others; five
   *     times as long until what it was delivering is tried again
   */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the executor
  public Worker(
      Queue queue,
      @Any Instance<MessageHandler> handlers,
      Clock clock,
      @ConfigProperty(name = "tandem.outbox.retry", defaultValue = "PT1M") Duration retry,
      @ConfigProperty(name = "tandem.outbox.lease", defaultValue = "PT2M") Duration lease,
      Rounds polling,
      Watch watch) {
    this.queue = queue;
    this.deliverer = new Deliverer(queue, handlers, clock, retry, watch);
    this.clock = clock;
    this.lease = lease;
    this.polling = polling;
  }

  void start(@Observes Startup startup) {
    polling.begin(
        "outbox", EVERY, EVERY, "The outbox could not be read; it is tried again", this::poll);
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  void sent(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageSent event) {
    submit(event.tenantId());
  }

  private void poll() {
    tidy();
    queue.tenantsWithWork(clock.instant()).forEach(this::submit);
  }

  private void submit(UUID tenant) {
    if (stopped || busy.size() >= PLATFORMS_AT_ONCE || !busy.add(tenant)) {
      return;
    }
    try {
      executor.execute(() -> serve(tenant));
    } catch (RejectedExecutionException e) {
      busy.remove(tenant);
    }
  }

  private void serve(UUID tenant) {
    try {
      new Lane(queue, deliverer, clock, tenant, lease).serve(() -> stopped);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The outbox of " + tenant + " stopped; it is tried again", e);
    } finally {
      busy.remove(tenant);
    }
  }

  private void tidy() {
    Instant now = clock.instant();
    if (tidiedAt.plus(lease.dividedBy(2)).isAfter(now)) {
      return;
    }
    tidiedAt = now;
    int released =
        queue.releaseClaimedBefore(now.minus(lease.multipliedBy(LEASES_UNTIL_STALE)), now);
    if (released > 0) {
      LOG.log(Level.INFO, "{0} messages whose worker went away are tried again", released);
    }
    queue.forgetDeliveredBefore(now.minus(KEPT));
  }
}
