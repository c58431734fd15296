package org.tandem.matching;

import java.util.List;

/** What must hold of a market before anything is computed from it. */
final class MarketRules {

  private MarketRules() {}

  static void check(Market market) {
    requireAscending("mentee", market.mentees());
    requireAscending("mentor", market.mentors());
    for (int j = 0; j < market.mentors().size(); j++) {
      InvalidRoster.requireSeats(market.mentors().get(j), market.seats(j));
    }
    InvalidRoster.require(
        market.first(market.mentees().size()) == market.edgeCount(), "the rows end elsewhere");
    for (int i = 0; i < market.mentees().size(); i++) {
      int before = -1;
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        int mentor = market.mentorOf(e);
        if (mentor <= before || mentor >= market.mentors().size()) {
          throw new InvalidRoster("an edge of " + market.mentees().get(i) + " appears twice");
        }
        if (market.points(e) < 0 || market.points(e) > Market.MOST_POINTS) {
          throw new InvalidRoster(
              "points lie in 0.." + Market.MOST_POINTS + ": " + market.edges().get(e));
        }
        before = mentor;
      }
    }
  }

  private static void requireAscending(String role, List<String> ids) {
    for (int i = 1; i < ids.size(); i++) {
      int order = ids.get(i - 1).compareTo(ids.get(i));
      InvalidRoster.require(order != 0, role + " " + ids.get(i) + " appears twice");
      InvalidRoster.require(order < 0, "ids of " + role + "s are not in order");
    }
  }
}
