package org.tandem.matching.bench;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.tandem.matching.Market;

/**
 * The same problem for JGraphT: one vertex for each seat, every pair worth more than all points.
 *
 * @param pairs as many as possible
 * @param points the most for so many
 * @param seconds of its solver alone
 */
record JGraphTOptimum(long pairs, long points, double seconds) {

  static JGraphTOptimum of(Market market) {
    long perPair = (long) market.mostPoints() * market.mentees().size() + 1;
    SimpleWeightedGraph<String, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<String> mentees = new HashSet<>();
    Set<String> seats = new HashSet<>();
    for (int i = 0; i < market.mentees().size(); i++) {
      mentees.add("e" + i);
      graph.addVertex("e" + i);
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        int mentor = market.mentorOf(e);
        for (int s = 0; s < market.seats(mentor); s++) {
          String seat = mentor + "/" + s;
          seats.add(seat);
          graph.addVertex(seat);
          double worth = (double) (perPair + market.points(e));
          graph.setEdgeWeight(graph.addEdge("e" + i, seat), worth);
        }
      }
    }
    long start = System.nanoTime();
    MatchingAlgorithm.Matching<String, DefaultWeightedEdge> found =
        new MaximumWeightBipartiteMatching<>(graph, mentees, seats).getMatching();
    double seconds = (System.nanoTime() - start) / 1e9;
    long pairs = found.getEdges().size();
    long worth = found.getEdges().stream().mapToLong(e -> (long) graph.getEdgeWeight(e)).sum();
    return new JGraphTOptimum(pairs, worth - pairs * perPair, seconds);
  }
}
