package org.tandem.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A market in which everybody has put everybody possible in order: first those on the own list,
 * then the others by points, and equals by a lottery that depends on the seed alone. What broke a
 * tie is thus on record: it is the place.
 */
public final class RankedMarket {

  private final Market market;
  private final int[] menteesPlace;
  private final int[] mentorsPlace;

  /**
   * Takes arrays as they are; the caller gives them away.
   *
   * @param menteesPlace of each edge on its mentee's list, 0 for the first; no place twice
   * @param mentorsPlace of each edge on its mentor's list, 0 for the first; no place twice
   */
  public RankedMarket(Market market, int[] menteesPlace, int[] mentorsPlace) {
    this.market = market;
    this.menteesPlace = menteesPlace;
    this.mentorsPlace = mentorsPlace;
  }

  /** Puts everybody in order by the lists of a roster, points and lottery. */
  public static RankedMarket of(Roster roster, Market market, long seed) {
    return new Ordering(roster, market, seed).ranked();
  }

  /** Who could be paired with whom. */
  public Market market() {
    return market;
  }

  /** Place of an edge's mentor on the mentee's list, from 0. */
  public int menteesPlace(int edge) {
    return menteesPlace[edge];
  }

  /** Place of an edge's mentee on the mentor's list, from 0. */
  public int mentorsPlace(int edge) {
    return mentorsPlace[edge];
  }

  private record Ordering(Roster roster, Market market, long seed) {

    RankedMarket ranked() {
      int[] byMentee = new int[market.edgeCount()];
      int[] mentee = new int[market.edgeCount()];
      int[] degree = new int[market.mentors().size() + 1];
      for (int i = 0; i < market.mentees().size(); i++) {
        List<String> list = roster.mentees().get(i).ranked();
        int[] edges = IntStream.range(market.first(i), market.first(i + 1)).toArray();
        for (int e : edges) {
          mentee[e] = i;
          degree[market.mentorOf(e) + 1]++;
        }
        place(edges, list, market.mentors(), market::mentorOf, i, byMentee);
      }
      Arrays.parallelPrefix(degree, Integer::sum);
      int[] next = degree.clone();
      int[] incoming = new int[mentee.length];
      for (int e = 0; e < mentee.length; e++) {
        incoming[next[market.mentorOf(e)]++] = e;
      }
      int[] byMentor = new int[mentee.length];
      for (int j = 0; j < market.mentors().size(); j++) {
        List<String> list = roster.mentors().get(j).ranked();
        int[] edges = Arrays.copyOfRange(incoming, degree[j], degree[j + 1]);
        place(edges, list, market.mentees(), e -> mentee[e], -1 - j, byMentor);
      }
      return new RankedMarket(market, byMentee, byMentor);
    }

    private void place(
        int[] edges,
        List<String> list,
        List<String> ids,
        IntUnaryOperator other,
        int person,
        int[] places) {
      record Option(int edge, int rank, int points, long lot) {}
      List<Option> options =
          Arrays.stream(edges)
              .mapToObj(
                  e -> {
                    int number = other.applyAsInt(e);
                    int rank = list.isEmpty() ? -1 : list.indexOf(ids.get(number));
                    long lot = Chance.of(seed, person, number);
                    return new Option(
                        e, rank < 0 ? Integer.MAX_VALUE : rank, market.points(e), lot);
                  })
              .sorted(
                  Comparator.comparingInt(Option::rank)
                      .thenComparing(Comparator.comparingInt(Option::points).reversed())
                      .thenComparingLong(Option::lot))
              .toList();
      for (int k = 0; k < options.size(); k++) {
        places[options.get(k).edge()] = k;
      }
    }
  }
}
