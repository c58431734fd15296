package org.tandem.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long people waited for one step, and how often it failed; safe for many threads. */
final class Waits {
  private final String step;
  private final long[] micros;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  Waits(String step, int most) {
    this.step = step;
    this.micros = new long[most];
  }

  void took(long nanos) {
    micros[taken.getAndIncrement()] = nanos / 1000;
  }

  void failed(Exception why) {
    if (failed.getAndIncrement() == 0) {
      System.out.println("  the first failure of " + step + ": " + why);
    }
  }

  int served() {
    return taken.get();
  }

  int failures() {
    return failed.get();
  }

  /** The time within which this share of them was served, in milliseconds. */
  double within(double share) {
    long[] sorted = Arrays.copyOf(micros, taken.get());
    Arrays.sort(sorted);
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1000.0;
  }

  @Override
  public String toString() {
    return "%s: %.0f / %.0f / %.0f / %.0f ms (half, 95 %%, 99 %%, all); %d served, %d failed"
        .formatted(
            step, within(0.5), within(0.95), within(0.99), within(1), taken.get(), failed.get());
  }
}
