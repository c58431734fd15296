package org.tandem.matching.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.tandem.matching.Market;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.OrToolsOptimum;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.candidates.CandidateLimits;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.solve.Optimum;
import org.tandem.matching.solve.Rolling;

/**
 * Measures the engine beside OR-Tools and JGraphT: same rosters, same objective, same machine, same
 * run; stops if the optimum differs or the certificate does not verify. Prints a table.
 */
public final class Bench {

  private static final long SEED = 7;
  private static final int JGRAPHT_MOST = 1_000;
  private static final MatchPolicy POLICY =
      new MatchPolicy(List.of(new MatchPolicy.Weighted(Criteria.rareSkills(), 1_000)), Set.of(), 0);

  private Bench() {}

  /** Takes sizes separated by commas, and one of ample, short and both. */
  public static void main(String[] arguments) {
    List<Integer> sizes = Arrays.stream(arguments[0].split(",")).map(Integer::valueOf).toList();
    warmUp();
    row(
        "mentees",
        "seats",
        "edges",
        "candidates s",
        "solve s",
        "check s",
        "OR-Tools s",
        "times",
        "JGraphT s",
        "re-match ms",
        "heap MB");
    row("--:", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
    for (int size : sizes) {
      if (!arguments[1].equals("short")) {
        measure(size, "ample", 1.1);
      }
      if (!arguments[1].equals("ample")) {
        measure(size, "20 % short", 0.8);
      }
    }
  }

  private static void warmUp() {
    for (double seats : new double[] {1.1, 0.8}) {
      Market market = market(5_000, seats);
      for (int k = 0; k < 20; k++) {
        market(5_000, seats);
        Optimum.of(market);
      }
      OrToolsOptimum.of(market);
    }
  }

  private static Market market(int size, double seats) {
    Scoring scoring = Scoring.of(GeneratedRoster.of(size, seats, SEED), POLICY);
    return Candidates.sparse(scoring, CandidateLimits.STANDARD);
  }

  private record Timed<T>(T value, double seconds) {}

  private static <T> Timed<T> median(int times, Supplier<T> work) {
    List<Double> seconds = new ArrayList<>();
    T value = null;
    for (int k = 0; k < times; k++) {
      long start = System.nanoTime();
      value = work.get();
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(null);
    return new Timed<>(java.util.Objects.requireNonNull(value), seconds.get(times / 2));
  }

  private static void measure(int size, String name, double seats) {
    int times = size <= 10_000 ? 7 : size <= 100_000 ? 3 : 1;
    resetHeapPeak();
    var roster = GeneratedRoster.of(size, seats, SEED);
    Timed<Market> market =
        median(
            times, () -> Candidates.sparse(Scoring.of(roster, POLICY), CandidateLimits.STANDARD));
    Timed<Proven> ours = median(times, () -> Optimum.of(market.value));
    Timed<List<String>> objections =
        median(times, () -> OptimalityCheck.objections(market.value, ours.value));
    long heap = heapPeak();
    double orTools = orTools(times, market.value, ours.value);
    if (!objections.value.isEmpty()) {
      throw new IllegalStateException(objections.value.toString());
    }
    row(
        String.format(Locale.ROOT, "%,d", size),
        name,
        String.format(Locale.ROOT, "%,d", market.value.edgeCount()),
        seconds(market.seconds),
        seconds(ours.seconds),
        seconds(objections.seconds),
        seconds(orTools),
        String.format(Locale.ROOT, "%.1f", orTools / ours.seconds),
        size <= JGRAPHT_MOST ? seconds(jGraphT(market.value, ours.value)) : "",
        size <= 100_000 ? rematch(market.value) : "",
        String.valueOf(heap >> 20));
  }

  private static double orTools(int times, Market market, Proven ours) {
    List<Double> seconds = new ArrayList<>();
    for (int k = 0; k < times; k++) {
      OrToolsOptimum theirs = OrToolsOptimum.of(market);
      requireSame("OR-Tools", theirs.pairs(), theirs.points(), ours);
      seconds.add(theirs.seconds());
    }
    seconds.sort(null);
    return seconds.get(times / 2);
  }

  private static double jGraphT(Market market, Proven ours) {
    JGraphTOptimum theirs = JGraphTOptimum.of(market);
    requireSame("JGraphT", theirs.pairs(), theirs.points(), ours);
    return theirs.seconds();
  }

  private static void requireSame(String who, long pairs, long points, Proven ours) {
    if (pairs != ours.matching().size() || points != ours.matching().welfare()) {
      throw new IllegalStateException(who + " finds " + pairs + " pairs and " + points + " points");
    }
  }

  /** Median and worst of two hundred re-matches, after as many to warm up. */
  private static String rematch(Market market) {
    Rolling rolling = new Rolling(market);
    List<Double> millis = new ArrayList<>();
    int step = Math.max(1, market.mentees().size() / 400);
    for (int k = 0; k < 400; k++) {
      String mentee = market.mentees().get(k * step % market.mentees().size());
      long start = System.nanoTime();
      rolling.rematch(mentee);
      if (k >= 200) {
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    millis.sort(null);
    return String.format(Locale.ROOT, "%.2f (worst %.1f)", millis.get(100), millis.get(199));
  }

  private static void resetHeapPeak() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 1 ? "%.3f" : "%.1f", seconds);
  }

  private static void row(String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }
}
