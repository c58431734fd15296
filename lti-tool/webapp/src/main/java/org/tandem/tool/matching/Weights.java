package org.tandem.tool.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.matching.solve.Fairness;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * What counts in a run, in points for a full fit.
 *
 * @param points by the name of what counts, see {@link Counted} and {@link
 *     ProfileQuestion#criterion}; what is not named counts nothing
 * @param leastPoints points that a pair must have at least; 0 leaves nobody alone who need not be
 * @param fairness whom to favour, from -8 (that few would rather have each other) through 0 (most
 *     points together) to 8 (that the pairs with few points have more)
 */
public record Weights(Map<String, Integer> points, int leastPoints, int fairness) {

  /** Most points of one criterion. */
  public static final int MOST = 1000;

  /** What a program starts with. */
  public static final Weights STANDARD =
      new Weights(
          Map.of(
              "skills", 400,
              "topics", 200,
              "languages", 100,
              "ranking", 300,
              "mentor-ranking", 150,
              "hours", 100,
              "about", 50),
          0,
          0);

  /** The ends of the fairness slider, on either side of 0. */
  public static final int FAIREST = 8;

  /**
   * Names everything that can count, and checks.
   *
   * @throws Rejection (invalid-weights) for something that cannot count, beyond 0 to 1,000 for a
   *     weight, beyond all weights together for a pair, or beyond -8 to 8 for the fairness
   */
  public Weights {
    SortedMap<String, Integer> all = new TreeMap<>();
    for (Counted counted : Counted.values()) {
      all.put(counted.id(), points.getOrDefault(counted.id(), 0));
    }
    points.forEach(
        (name, weight) -> {
          if (name.startsWith(ProfileQuestion.PREFIX)) {
            all.put(name, weight);
          }
        });
    boolean valid =
        all.keySet().containsAll(points.keySet())
            && all.values().stream().allMatch(weight -> weight >= 0 && weight <= MOST)
            && leastPoints >= 0
            && leastPoints <= MOST * all.size()
            && Math.abs(fairness) <= FAIREST;
    if (!valid) {
      throw Rejection.invalid("invalid-weights", "Each weight lies between 0 and " + MOST + ".");
    }
    points = Collections.unmodifiableSortedMap(all);
  }

  /** The same, with another bar for a pair. */
  Weights requiring(int least) {
    return new Weights(points, least, fairness);
  }

  /** The same at another position of the fairness slider. */
  Weights favouring(int position) {
    return new Weights(points, leastPoints, position);
  }

  /** The slider in the words of the engine, which counts the other way round. */
  Fairness slider() {
    return new Fairness(-fairness);
  }

  /** The same, with every question of a program that can count, and with no other. */
  Weights asking(ProgramQuestions questions) {
    Map<String, Integer> all = new HashMap<>(points);
    all.keySet().removeIf(name -> name.startsWith(ProfileQuestion.PREFIX));
    questions
        .counted()
        .forEach(one -> all.put(one.criterion(), points.getOrDefault(one.criterion(), 0)));
    return new Weights(all, leastPoints, fairness);
  }

  int of(Counted counted) {
    return of(counted.id());
  }

  /** What something earns for a full fit. */
  int of(String name) {
    return points.getOrDefault(name, 0);
  }
}
