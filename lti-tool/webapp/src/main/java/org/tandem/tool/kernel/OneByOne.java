package org.tandem.tool.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Work that is claimed by rows, one piece after the other on each node: right after it was asked
 * for, and every few seconds what another node left behind.
 */
@Dependent
public class OneByOne {
  private final Rounds rounds;
  private final AtomicBoolean busy = new AtomicBoolean();

  /** For the container. */
  @Inject
  public OneByOne(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * Begins.
   *
   * @param name what it is called where it is watched
   * @param pause how long to wait between looks for work
   * @param failed what the log says when a look fails
   * @param before what is done once before each look
   * @param workOnOne claims and does one piece; answers whether there was one
   */
  public void begin(
      String name, Duration pause, String failed, Runnable before, BooleanSupplier workOnOne) {
    rounds.begin(name, pause, pause, failed, () -> round(before, workOnOne));
  }

  /** Looks for work right away. */
  public void soon() {
    rounds.soon();
  }

  private void round(Runnable before, BooleanSupplier workOnOne) {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      before.run();
      while (workOnOne.getAsBoolean()) {
        // One after the other.
      }
    } finally {
      busy.set(false);
    }
  }
}
