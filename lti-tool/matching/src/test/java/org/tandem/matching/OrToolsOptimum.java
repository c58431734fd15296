package org.tandem.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * The same problem for OR-Tools: as many pairs as possible, then most points, as a maximum flow of
 * least cost (cost scaling, Goldberg and Tarjan 1990).
 *
 * @param pairs as many as possible
 * @param points the most for so many
 * @param seconds of its solver alone, without handing the arcs over
 */
public record OrToolsOptimum(long pairs, long points, double seconds) {

  static {
    Loader.loadNativeLibraries();
  }

  /** Solves a market. */
  public static OrToolsOptimum of(Market market) {
    int mentees = market.mentees().size();
    int mentors = market.mentors().size();
    int sink = mentees + mentors;
    MinCostFlow flow = new MinCostFlow(sink + 1, market.edgeCount() + mentors);
    for (int i = 0; i < mentees; i++) {
      flow.setNodeSupply(i, 1);
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        flow.addArcWithCapacityAndUnitCost(i, mentees + market.mentorOf(e), 1, -market.points(e));
      }
    }
    for (int j = 0; j < mentors; j++) {
      flow.addArcWithCapacityAndUnitCost(mentees + j, sink, market.seats(j), 0);
    }
    flow.setNodeSupply(sink, -mentees);
    long start = System.nanoTime();
    MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools says " + status);
    }
    try {
      return new OrToolsOptimum(flow.getMaximumFlow(), -flow.getOptimalCost(), seconds);
    } finally {
      flow.delete();
    }
  }
}
