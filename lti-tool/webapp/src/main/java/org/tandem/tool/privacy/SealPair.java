package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tandem.tool.inventory.WholeInventory;

/**
 * Seals what one pair wrote before its words were sealed, in one transaction. A day later it is
 * looked at again, because a node of an older version may have written meanwhile; it is done once
 * nothing plain was found.
 */
@Dependent
@Transactional
public class SealPair {
  private static final Duration AGAIN = Duration.ofDays(1);

  private final PlainWords words;
  private final WholeInventory inventory;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SealPair(PlainWords words, WholeInventory inventory, Clock clock) {
    this.words = words;
    this.inventory = inventory;
    this.clock = clock;
  }

  /** Seals it, unless another node does. */
  public void seal(PlainWords.Pair pair) {
    Instant now = clock.instant();
    if (words.claim(pair, now, now.plus(AGAIN)) && !words.seal(inventory.personal(), pair)) {
      words.done(pair);
    }
  }
}
