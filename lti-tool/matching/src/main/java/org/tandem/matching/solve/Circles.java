package org.tandem.matching.solve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.tandem.matching.Market;
import org.tandem.matching.Proven;

/**
 * Groups around a mentor that only meet with enough people. Which circles open is hard to choose in
 * general, so they are closed one by one: of the smallest few that are too small, the one whose
 * people do best elsewhere; then everybody is matched again, until each circle is empty or large
 * enough.
 *
 * @param best the matching, proven among the circles that opened
 * @param closed mentors whose circle did not open, in order
 * @param bound the best matching without minimum sizes: no choice of circles can be worth more
 */
public record Circles(Proven best, List<String> closed, Proven bound) {

  private static final int COMPARED = 8;

  /**
   * Solves a market of circles.
   *
   * @param leastPeople the minimum size of each mentor's circle, by id
   */
  public static Circles of(Market market, ToIntFunction<String> leastPeople) {
    Proven bound = Optimum.of(market);
    Proven best = bound;
    Set<Integer> closed = new HashSet<>();
    List<Integer> small = tooSmall(best, leastPeople);
    while (!small.isEmpty()) {
      Optional<Integer> least =
          small.stream()
              .limit(COMPARED)
              .max(
                  Comparator.comparing(
                          (Integer circle) -> without(market, closed, circle), Circles::compare)
                      .thenComparing(Comparator.<Integer>reverseOrder()));
      least.ifPresent(closed::add);
      best = without(market, closed, -1);
      small = tooSmall(best, leastPeople);
    }
    return new Circles(best, closed.stream().sorted().map(market.mentors()::get).toList(), bound);
  }

  private static Proven without(Market market, Set<Integer> closed, int another) {
    return Optimum.of(
        market.withSeats(j -> closed.contains(j) || j == another ? 0 : market.seats(j)));
  }

  private static int compare(Proven one, Proven other) {
    int people = Integer.compare(one.matching().size(), other.matching().size());
    return people != 0
        ? people
        : Long.compare(one.matching().welfare(), other.matching().welfare());
  }

  private static List<Integer> tooSmall(Proven best, ToIntFunction<String> leastPeople) {
    int[] loads = best.matching().loads();
    List<String> mentors = best.matching().market().mentors();
    return IntStream.range(0, loads.length)
        .filter(j -> loads[j] > 0 && loads[j] < leastPeople.applyAsInt(mentors.get(j)))
        .boxed()
        .sorted(Comparator.comparingInt(j -> loads[j]))
        .toList();
  }
}
