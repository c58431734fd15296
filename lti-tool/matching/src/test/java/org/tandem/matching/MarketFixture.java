package org.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random markets of all shapes: empty, sparse, dense, short of seats, full of ties. */
public final class MarketFixture {

  private MarketFixture() {}

  /** A market of up to so many people and seats. */
  public static Market random(Random random, int mentees, int mentors, int seats) {
    int n = random.nextInt(mentees + 1);
    int m = random.nextInt(mentors + 1);
    int highest = 1 + random.nextInt(random.nextBoolean() ? 5 : 1000);
    double density = random.nextDouble();
    List<String> people = new ArrayList<>();
    Map<String, Integer> offered = new TreeMap<>();
    List<Market.Edge> edges = new ArrayList<>();
    for (int j = 0; j < m; j++) {
      offered.put("mentor" + j, random.nextInt(seats + 1));
    }
    for (int i = 0; i < n; i++) {
      people.add("mentee" + i);
      for (int j = 0; j < m; j++) {
        if (random.nextDouble() < density) {
          edges.add(new Market.Edge("mentee" + i, "mentor" + j, random.nextInt(highest)));
        }
      }
    }
    return Market.of(people, offered, edges);
  }

  /** Seats by id. */
  public static Map<String, Integer> seats(Market market) {
    Map<String, Integer> seats = new TreeMap<>();
    for (int j = 0; j < market.mentors().size(); j++) {
      seats.put(market.mentors().get(j), market.seats(j));
    }
    return seats;
  }

  /** What is left for the others once a pair is made. */
  public static Market without(Market market, Market.Edge pair) {
    Map<String, Integer> seats = seats(market);
    seats.merge(pair.mentor(), -1, Integer::sum);
    List<String> mentees =
        market.mentees().stream().filter(id -> !id.equals(pair.mentee())).toList();
    List<Market.Edge> edges =
        market.edges().stream().filter(edge -> !edge.mentee().equals(pair.mentee())).toList();
    return Market.of(mentees, seats, edges);
  }
}
