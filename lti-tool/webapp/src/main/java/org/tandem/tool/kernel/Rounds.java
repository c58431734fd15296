package org.tandem.tool.kernel;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work that a node does again and again with a pause in between, for as long as whoever began it
 * lives. A round that fails is logged and the next one tries again: the database may be away for a
 * while, and an exception that got out would end all rounds.
 */
@Dependent
public class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;

  /** By how much a turn ends before the pause, so that a node's own next round is not refused. */
  private static final Duration EARLIER = Duration.ofSeconds(5);

  private final Watch watch;
  private final Turns turns;
  private volatile boolean stopped;
  private @Nullable Runnable round;
  private @Nullable Future<?> rounds;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the executor
  public Rounds(Watch watch, Turns turns) {
    this.watch = watch;
    this.turns = turns;
  }

  /**
   * Begins.
   *
   * @param name what it is called where it is watched
   * @param first how long to wait for the first round
   * @param pause how long to wait after each
   * @param failed what the log says when a round fails
   */
  public void begin(String name, Duration first, Duration pause, String failed, Runnable work) {
    Runnable guarded = () -> attempt(name, failed, work);
    round = guarded;
    rounds =
        executor.scheduleWithFixedDelay(
            guarded, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Begins work that asks from time to time whether the server is stopping.
   *
   * @param work is given the question
   */
  public void beginStoppable(
      String name, Duration first, Duration pause, String failed, Consumer<BooleanSupplier> work) {
    begin(name, first, pause, failed, () -> work.accept(() -> stopped));
  }

  /**
   * Begins work that one node at a time does, whichever comes first after a pause; stoppable.
   *
   * @param work is given the question whether the server is stopping
   */
  public void beginInTurns(
      String name, Duration first, Duration pause, String failed, Consumer<BooleanSupplier> work) {
    beginStoppable(
        name,
        first,
        pause,
        failed,
        stopping -> {
          if (turns.take(name, pause.minus(EARLIER))) {
            work.accept(stopping);
          }
        });
  }

  /** Does a round right away, beside the others; none while the server is stopping. */
  public void soon() {
    Runnable begun = round;
    if (begun == null) {
      return;
    }
    try {
      executor.execute(begun);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.FINE, "No round while stopping", stopping);
    }
  }

  @PreDestroy
  void end() {
    stopped = true;
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void attempt(String name, String failed, Runnable work) {
    try (Watched seen = watch.begin(Work.ROUND, name)) {
      work.run();
      seen.outcome("ok");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, failed, e);
    }
  }
}
