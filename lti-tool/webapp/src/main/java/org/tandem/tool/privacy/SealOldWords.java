package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals with their keys what pairs wrote before, pair by pair; what fails stays for later. */
@Dependent
public class SealOldWords {
  private static final Logger LOG = Logger.getLogger(SealOldWords.class.getName());
  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final PlainWords words;
  private final SealPair sealPair;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SealOldWords(PlainWords words, SealPair sealPair, Clock clock) {
    this.words = words;
    this.sealPair = sealPair;
    this.clock = clock;
  }

  /**
   * One round over all pairs that are due.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    List<PlainWords.Pair> due = words.due(clock.instant(), FIRST, AT_ONCE);
    while (!due.isEmpty()) {
      for (PlainWords.Pair pair : due) {
        if (stopped.getAsBoolean()) {
          return;
        }
        attempt(pair);
      }
      due = words.due(clock.instant(), due.get(due.size() - 1).engagementId(), AT_ONCE);
    }
  }

  private void attempt(PlainWords.Pair pair) {
    try {
      sealPair.seal(pair);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The rows of pair " + pair.engagementId() + " cannot be sealed", e);
    }
  }
}
