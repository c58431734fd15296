package org.tandem.matching;

/** Something that finds a best matching of a market. Equal markets give equal matchings. */
public interface Matcher {

  /** Pairs as many mentees as possible, and among all ways to do so takes one with most points. */
  Matching match(Market market);

  /** The matcher for every size of program: successive shortest paths over sparse edges. */
  static Matcher shortestPaths() {
    return market -> new ShortestPaths(market).solve();
  }
}
