package org.tandem.matching.solve;

import java.util.Arrays;

/**
 * Gives free seats to whom they help most. The cheapest change of the {@link Network} that ends in
 * the seat is looked for from its end: whoever would take the seat is near to it, whereas from the
 * other end everybody could begin. Prices then move only for those nearer to the seat than the end
 * that was found, as after a search forwards.
 */
final class SeatOffers {

  private static final long FAR = Long.MAX_VALUE;

  private final Network network;

  /** The mentees who could be paired with each mentor, and for how many points. */
  private int[][] mentees;

  private int[][] points;
  private int[] count;

  /** How far each node is from the seat, and through which node it goes there. */
  private long[] distance = {};

  private int[] next = {};
  private int[] touched = new int[64];
  private int touchedCount;
  private final DistanceQueue queue = new DistanceQueue();

  SeatOffers(Network network) {
    this.network = network;
    mentees = new int[network.mentors][4];
    points = new int[network.mentors][4];
    count = new int[network.mentors];
    for (int i = 0; i < network.mentees; i++) {
      enter(i);
    }
  }

  /** A mentee with the present row of edges can take seats from now on. */
  void enter(int mentee) {
    for (int e = network.first[mentee]; e < network.last[mentee]; e++) {
      int mentor = network.mentorOf[e];
      int place = count[mentor]++;
      if (place == mentees[mentor].length) {
        mentees[mentor] = Arrays.copyOf(mentees[mentor], 2 * place);
        points[mentor] = Arrays.copyOf(points[mentor], 2 * place);
      }
      mentees[mentor][place] = mentee;
      points[mentor][place] = network.points[e];
    }
  }

  /** A mentee cannot take a seat of a mentor any more. */
  void remove(int mentee, int mentor) {
    int place = 0;
    while (mentees[mentor][place] != mentee) {
      place++;
    }
    int last = --count[mentor];
    mentees[mentor][place] = mentees[mentor][last];
    points[mentor][place] = points[mentor][last];
  }

  /** Gives a seat that has become free to whom it helps most, or to nobody. */
  void offer(int mentor) {
    long bound = network.mentorPrice[mentor];
    if (bound == 0) {
      return;
    }
    grow();
    reach(Network.mentor(mentor), 0, Network.NONE, bound);
    long length = search(bound);
    if (length < bound) {
      change(Network.mentor(mentor));
    }
    movePrices(length);
    for (int k = 0; k < touchedCount; k++) {
      distance[touched[k]] = FAR;
    }
    touchedCount = 0;
    queue.clear();
  }

  private void grow() {
    int nodes = 2 * Math.max(network.mentees, network.mentors) + 3;
    int known = distance.length;
    if (known < nodes) {
      distance = Arrays.copyOf(distance, nodes + nodes / 8);
      Arrays.fill(distance, known, distance.length, FAR);
      next = Arrays.copyOf(next, distance.length);
    }
  }

  private long search(long bound) {
    while (!queue.isEmpty()) {
      long now = queue.nearest();
      int node = queue.poll();
      if (node == Network.OUTSIDE) {
        return now;
      }
      if (now == distance[node]) {
        look(node, now, bound);
      }
    }
    return bound;
  }

  /** Looks at everybody who could take the place of a node. */
  private void look(int node, long now, long bound) {
    if (node % 2 == 0) {
      int edge = network.edge[node / 2 - 1];
      int before = edge == Network.NONE ? Network.OUTSIDE : Network.mentor(network.mentorOf[edge]);
      reach(before, now, node, bound);
      return;
    }
    int mentor = node / 2;
    for (int k = 0; k < count[mentor]; k++) {
      int mentee = mentees[mentor][k];
      long cost = network.slack(mentee, mentor, points[mentor][k]);
      reach(Network.mentee(mentee), now + cost, node, bound);
    }
    if (network.load[mentor] > 0) {
      reach(Network.OUTSIDE, now + network.mentorPrice[mentor], node, bound);
    }
  }

  private void reach(int node, long at, int to, long bound) {
    if (at < distance[node] && at < bound) {
      if (distance[node] == FAR) {
        if (touchedCount == touched.length) {
          touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = node;
      }
      distance[node] = at;
      next[node] = to;
      queue.add(at, node);
    }
  }

  /** Moves everybody on the way from outside to the seat one place. */
  private void change(int target) {
    int node = Network.OUTSIDE;
    while (node != target) {
      int to = next[node];
      if (node != Network.OUTSIDE && node % 2 == 0) {
        int mentee = node / 2 - 1;
        network.edge[mentee] = edge(mentee, to / 2);
        network.sit(mentee, to / 2);
      } else if (node != Network.OUTSIDE) {
        network.rise(to / 2 - 1, node / 2);
      }
      node = to;
    }
  }

  private int edge(int mentee, int mentor) {
    int edge = network.first[mentee];
    while (network.mentorOf[edge] != mentor) {
      edge++;
    }
    return edge;
  }

  private void movePrices(long length) {
    for (int k = 0; k < touchedCount; k++) {
      int node = touched[k];
      long moved = Math.max(0, length - distance[node]);
      if (node % 2 == 1) {
        network.mentorPrice[node / 2] -= moved;
      } else if (node != Network.OUTSIDE) {
        network.menteePrice[node / 2 - 1] += moved;
      }
    }
  }
}
