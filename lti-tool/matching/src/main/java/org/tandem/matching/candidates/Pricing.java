package org.tandem.matching.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.solve.Optimum;

/**
 * Proves that leaving pairs out did no harm: a pair that was not looked at can only improve the
 * matching if it is worth more than its people's prices. Such pairs are added and the market solved
 * again until there are none; then the matching is best among all pairs there are (column
 * generation, Ford and Fulkerson 1958). Compares everyone with everyone, so it is for a last check
 * rather than for each run: time grows with mentees times mentors.
 */
public final class Pricing {

  /** Most pairs added for one mentee in one round. */
  private static final int A_ROUND = 5;

  private Pricing() {}

  /**
   * What pricing found.
   *
   * @param best the best matching over all pairs
   * @param added how many pairs had been left out and were worth a second look
   * @param rounds how often the market was solved again
   */
  public record Priced(Proven best, int added, int rounds) {}

  /** Completes the best matching of some pairs to the best matching of all. */
  public static Priced complete(Scoring scoring, Proven ofSome) {
    Proven best = ofSome;
    int added = 0;
    int rounds = 0;
    List<Market.Edge> more = underpriced(scoring, best);
    while (!more.isEmpty()) {
      added += more.size();
      rounds++;
      best = Optimum.of(with(best.matching().market(), more));
      more = underpriced(scoring, best);
    }
    return new Priced(best, added, rounds);
  }

  private static Market with(Market market, List<Market.Edge> more) {
    List<Market.Edge> edges = new ArrayList<>(market.edges());
    edges.addAll(more);
    Map<String, Integer> seats = new HashMap<>();
    for (int j = 0; j < market.mentors().size(); j++) {
      seats.put(market.mentors().get(j), market.seats(j));
    }
    return Market.of(market.mentees(), seats, edges);
  }

  private static List<Market.Edge> underpriced(Scoring scoring, Proven best) {
    return IntStream.range(0, best.matching().market().mentees().size())
        .parallel()
        .mapToObj(i -> underpriced(scoring, best, i))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Market.Edge> underpriced(Scoring scoring, Proven best, int mentee) {
    Market market = best.matching().market();
    Certificate proof = best.certificate();
    List<Market.Edge> found = new ArrayList<>();
    for (int j = 0; j < market.mentors().size() && found.size() < A_ROUND; j++) {
      long points = proof.menteePrice(mentee) + proof.mentorPrice(j) - proof.perPair();
      if (points < Market.MOST_POINTS && market.edge(mentee, j) == Matching.NONE) {
        int earned = scoring.points(mentee, j);
        if (earned > points && scoring.allows(mentee, j, earned)) {
          found.add(new Market.Edge(market.mentees().get(mentee), market.mentors().get(j), earned));
        }
      }
    }
    return found;
  }
}
