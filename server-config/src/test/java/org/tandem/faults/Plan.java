package org.tandem.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which faults strike, one after the other: the same for the same seed. Every kind comes before any
 * comes again.
 *
 * @param strikes in this order
 */
record Plan(List<Strike> strikes) {
  private static final int LONGEST_PAUSE_MILLIS = 2_000;

  /**
   * A fault at its time.
   *
   * @param fault which
   * @param node which node it strikes, if it strikes one
   * @param pauseMillis how long everything works before it
   */
  record Strike(Fault fault, int node, int pauseMillis) {}

  static Plan of(long seed, int count, int nodes) {
    Random random = new Random(seed);
    List<Strike> strikes = new ArrayList<>();
    while (strikes.size() < count) {
      List<Fault> kinds = new ArrayList<>(List.of(Fault.values()));
      Collections.shuffle(kinds, random);
      for (Fault one : kinds) {
        if (strikes.size() < count) {
          strikes.add(
              new Strike(one, random.nextInt(nodes), 500 + random.nextInt(LONGEST_PAUSE_MILLIS)));
        }
      }
    }
    return new Plan(List.copyOf(strikes));
  }
}
