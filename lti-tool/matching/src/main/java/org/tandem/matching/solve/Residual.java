package org.tandem.matching.solve;

import java.util.Optional;
import java.util.OptionalLong;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/** Answers "what if" about a best matching, exactly, by one shortest path each. */
public final class Residual {

  private final Network network;

  /** Asks about a matching that is proven best. */
  public Residual(Proven best) {
    network = new Network(best);
  }

  /**
   * What the best matching with a pair is worth less than the best; negative where the pair is not
   * in the market and would make a better matching possible. Empty where the mentor has no seat.
   *
   * @param points of the pair, which need not be in the market
   */
  public OptionalLong costOf(int mentee, int mentor, int points) {
    if (isPair(mentee, mentor)) {
      return OptionalLong.of((long) network.points[network.edge[mentee]] - points);
    }
    if (network.seats[mentor] == 0) {
      return OptionalLong.empty();
    }
    long way = network.search(Network.mentor(mentor), Network.mentee(mentee), Long.MAX_VALUE);
    return OptionalLong.of(network.slack(mentee, mentor, points) + way);
  }

  /**
   * What insisting on a pair would cost if its mentor had one more seat: what the best matching
   * with that seat and the pair is worth less than the best with that seat.
   *
   * @param points of the pair, which need not be in the market
   */
  public long costWithASeatMore(int mentee, int mentor, int points) {
    if (isPair(mentee, mentor)) {
      return 0;
    }
    long price = network.mentorPrice[mentor];
    network.search(Network.OUTSIDE, Network.NONE, Long.MAX_VALUE);
    long without = Math.min(price, network.distance(Network.mentor(mentor)));
    long slack = network.slack(mentee, mentor, points);
    return slack + network.distance(Network.mentee(mentee)) - without;
  }

  /** How much more a best matching would be worth with one more seat, by mentor. */
  public long[] gainsOfASeat() {
    network.search(Network.OUTSIDE, Network.NONE, Long.MAX_VALUE);
    long[] gains = new long[network.mentors];
    for (int j = 0; j < gains.length; j++) {
      long price = network.mentorPrice[j];
      gains[j] = price - Math.min(price, network.distance(Network.mentor(j)));
    }
    return gains;
  }

  /**
   * A best matching with a pair: the edge of each mentee, {@link Matching#NONE} for the mentee of
   * the pair, whose own edge need not be in the market. Empty where the mentor has no seat.
   */
  public Optional<int[]> edgesWith(int mentee, int mentor) {
    if (isPair(mentee, mentor)) {
      return Optional.of(without(mentee, network.edge.clone()));
    }
    if (network.seats[mentor] == 0) {
      return Optional.empty();
    }
    int from = Network.mentor(mentor);
    int to = Network.mentee(mentee);
    network.search(from, to, Long.MAX_VALUE);
    return Optional.of(without(mentee, network.changed(from, to)));
  }

  /** A best matching with a pair if its mentor had one more seat, told as {@link #edgesWith}. */
  public int[] edgesWithASeatMore(int mentee, int mentor) {
    if (isPair(mentee, mentor)) {
      return without(mentee, edgesAfterASeatMore(mentor));
    }
    int to = Network.mentee(mentee);
    network.search(Network.OUTSIDE, to, Long.MAX_VALUE);
    return without(mentee, network.changed(Network.OUTSIDE, to));
  }

  /** The edge of each mentee in a best matching if a mentor had one more seat. */
  public int[] edgesAfterASeatMore(int mentor) {
    int to = Network.mentor(mentor);
    long price = network.mentorPrice[mentor];
    long way = network.search(Network.OUTSIDE, to, Long.MAX_VALUE);
    return way < price ? network.changed(Network.OUTSIDE, to) : network.edge.clone();
  }

  private boolean isPair(int mentee, int mentor) {
    int edge = network.edge[mentee];
    return edge != Network.NONE && network.mentorOf[edge] == mentor;
  }

  private static int[] without(int mentee, int[] edges) {
    edges[mentee] = Network.NONE;
    return edges;
  }

  /** The bonus for a pair in the costs and gains. */
  public long perPair() {
    return network.perPair;
  }
}
