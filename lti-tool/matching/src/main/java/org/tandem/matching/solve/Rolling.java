package org.tandem.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.Certificate;
import org.tandem.matching.InvalidRoster;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * A matching that stays best while people come and go, by one or two shortest paths for each change
 * instead of solving again. What is settled between two people should not be in it: {@link #settle}
 * takes a pair out together with its seat. Not safe for several threads.
 */
public final class Rolling {

  private static final int MOST_POINTS = 1_000_000;

  private final Network network;
  private final SeatOffers offers;
  private final List<String> mentees;
  private final List<String> mentors;
  private final Map<String, Integer> menteeNumbers = new HashMap<>();
  private final Map<String, Integer> mentorNumbers = new HashMap<>();
  private final BitSet gone = new BitSet();
  private final int mostMentees;

  /**
   * Starts with the best matching of a market, with room for as many newcomers as it has people,
   * and a thousand more.
   */
  public Rolling(Market market) {
    InvalidRoster.require(
        market.mostPoints() <= MOST_POINTS, "more than " + MOST_POINTS + " points");
    mostMentees = 2 * market.mentees().size() + 1_000;
    network = new Network(Optimum.of(market, 4L * (mostMentees + 1) * MOST_POINTS));
    offers = new SeatOffers(network);
    mentees = new ArrayList<>(market.mentees());
    mentors = new ArrayList<>(market.mentors());
    for (int i = 0; i < mentees.size(); i++) {
      menteeNumbers.put(mentees.get(i), i);
    }
    for (int j = 0; j < mentors.size(); j++) {
      mentorNumbers.put(mentors.get(j), j);
    }
  }

  /**
   * A mentee comes.
   *
   * @param edges the possible mentors, each with points
   * @throws InvalidRoster if the mentee is there already, an edge is somebody else's, appears twice
   *     or names an unknown mentor, or too many came since the start
   */
  public void join(String mentee, Collection<Market.Edge> edges) {
    InvalidRoster.require(
        !menteeNumbers.containsKey(mentee), "mentee " + mentee + " appears twice");
    InvalidRoster.require(
        network.mentees < mostMentees, "too many newcomers; start from a new run");
    List<Market.Edge> row = edges.stream().sorted().toList();
    for (int k = 0; k < row.size(); k++) {
      Market.Edge edge = row.get(k);
      boolean again = k > 0 && row.get(k - 1).mentor().equals(edge.mentor());
      InvalidRoster.require(
          edge.mentee().equals(mentee) && !again && mentorNumbers.containsKey(edge.mentor()),
          "an edge of " + mentee + " names somebody else, somebody unknown or appears twice");
      InvalidRoster.require(
          edge.points() >= 0 && edge.points() <= MOST_POINTS, "points out of range: " + edge);
    }
    int number = network.mentees;
    grow(number, row);
    menteeNumbers.put(mentee, number);
    mentees.add(mentee);
    offers.enter(number);
    enter(number);
  }

  private void grow(int number, List<Market.Edge> row) {
    if (number == network.edge.length) {
      int room = 2 * number + 16;
      network.first = Arrays.copyOf(network.first, room);
      network.last = Arrays.copyOf(network.last, room);
      network.edge = Arrays.copyOf(network.edge, room);
      network.menteePrice = Arrays.copyOf(network.menteePrice, room);
    }
    if (network.edges + row.size() > network.mentorOf.length) {
      int room = 2 * (network.edges + row.size());
      network.mentorOf = Arrays.copyOf(network.mentorOf, room);
      network.points = Arrays.copyOf(network.points, room);
    }
    network.first[number] = network.edges;
    for (Market.Edge edge : row) {
      network.mentorOf[network.edges] = number(mentorNumbers, edge.mentor());
      network.points[network.edges++] = edge.points();
    }
    network.last[number] = network.edges;
    network.edge[number] = Matching.NONE;
    network.mentees++;
  }

  /** Looks for the best way to give a mentee a mentor, or for nobody to gain by it. */
  private void enter(int mentee) {
    long price = 0;
    for (int e = network.first[mentee]; e < network.last[mentee]; e++) {
      long worth = network.perPair + network.points[e];
      price = Math.max(price, worth - network.mentorPrice[network.mentorOf[e]]);
    }
    network.menteePrice[mentee] = price;
    change(Network.mentee(mentee), Network.OUTSIDE, Long.MAX_VALUE);
  }

  private void change(int source, int target, long bound) {
    long length = network.search(source, target, bound);
    if (length < bound) {
      network.change(source, target);
    }
    network.movePrices(length);
  }

  /** A mentee goes, for good or for another program; the seat goes to whom it helps most. */
  public void leave(String mentee) {
    int number = number(menteeNumbers, mentee);
    int edge = network.edge[number];
    forget(mentee, number);
    release(number, edge);
  }

  private void forget(String mentee, int number) {
    withdraw(number);
    menteeNumbers.remove(mentee);
    gone.set(number);
  }

  /** From now on nobody can be paired with a mentee. */
  private void withdraw(int mentee) {
    for (int e = network.first[mentee]; e < network.last[mentee]; e++) {
      offers.remove(mentee, network.mentorOf[e]);
    }
    network.last[mentee] = network.first[mentee];
  }

  private void release(int mentee, int edge) {
    network.edge[mentee] = Matching.NONE;
    network.menteePrice[mentee] = 0;
    if (edge != Matching.NONE) {
      int mentor = network.mentorOf[edge];
      network.rise(mentee, mentor);
      offers.offer(mentor);
    }
  }

  /**
   * Parts a mentee from the present mentor, without fault of anybody and never to be paired again,
   * and finds the best other one.
   */
  public void rematch(String mentee) {
    int number = number(menteeNumbers, mentee);
    int edge = network.edge[number];
    if (edge == Matching.NONE) {
      return;
    }
    int last = network.last[number] - 1;
    withdraw(number);
    release(number, edge);
    System.arraycopy(network.mentorOf, edge + 1, network.mentorOf, edge, last - edge);
    System.arraycopy(network.points, edge + 1, network.points, edge, last - edge);
    network.last[number] = last;
    offers.enter(number);
    enter(number);
  }

  /** Takes a pair out together with its seat: what the two agreed on is not to be moved. */
  public void settle(String mentee) {
    int number = number(menteeNumbers, mentee);
    int edge = network.edge[number];
    InvalidRoster.require(
        edge != Matching.NONE, "mentee " + mentee + " has no mentor to settle with");
    forget(mentee, number);
    network.edge[number] = Matching.NONE;
    network.menteePrice[number] = 0;
    network.rise(number, network.mentorOf[edge]);
    network.seats[network.mentorOf[edge]]--;
  }

  /**
   * A mentor takes more or fewer mentees.
   *
   * @throws InvalidRoster for a negative number
   */
  public void seats(String mentor, int seats) {
    int number = number(mentorNumbers, mentor);
    InvalidRoster.require(seats >= 0, "mentor " + mentor + " has a negative number of seats");
    while (network.seats[number] < seats) {
      network.seats[number]++;
      if (network.load[number] == network.seats[number] - 1) {
        offers.offer(number);
      }
    }
    while (network.seats[number] > seats) {
      network.seats[number]--;
      if (network.load[number] > network.seats[number]) {
        change(Network.mentor(number), Network.OUTSIDE, Long.MAX_VALUE);
      }
    }
  }

  /** The mentor of a mentee, if there is one. */
  public Optional<String> mentorOf(String mentee) {
    int edge = network.edge[number(menteeNumbers, mentee)];
    return edge == Matching.NONE
        ? Optional.empty()
        : Optional.of(mentors.get(network.mentorOf[edge]));
  }

  /** Everything as it stands, with the proof that it is best. */
  public Proven proven() {
    List<Market.Edge> edges = new ArrayList<>();
    List<Market.Edge> pairs = new ArrayList<>();
    Map<String, Long> menteePrices = new HashMap<>();
    Map<String, Long> mentorPrices = new HashMap<>();
    Map<String, Integer> seats = new HashMap<>();
    List<String> present = new ArrayList<>();
    for (int i = gone.nextClearBit(0); i < network.mentees; i = gone.nextClearBit(i + 1)) {
      present.add(mentees.get(i));
      menteePrices.put(mentees.get(i), network.menteePrice[i]);
      for (int e = network.first[i]; e < network.last[i]; e++) {
        String mentor = mentors.get(network.mentorOf[e]);
        Market.Edge edge = new Market.Edge(mentees.get(i), mentor, network.points[e]);
        edges.add(edge);
        if (network.edge[i] == e) {
          pairs.add(edge);
        }
      }
    }
    for (int j = 0; j < network.mentors; j++) {
      mentorPrices.put(mentors.get(j), network.mentorPrice[j]);
      seats.put(mentors.get(j), network.seats[j]);
    }
    Market market = Market.of(present, seats, edges);
    return new Proven(
        Matching.of(market, pairs),
        Certificate.of(market, network.perPair, menteePrices, mentorPrices));
  }

  private static int number(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new InvalidRoster(id + " takes no part");
    }
    return number;
  }
}
