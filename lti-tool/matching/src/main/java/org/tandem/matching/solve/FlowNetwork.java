package org.tandem.matching.solve;

import java.util.Arrays;

/**
 * A network with capacities and costs of 0 or more, through which units are sent one at a time
 * along the cheapest way (successive shortest paths with potentials, Edmonds and Karp 1972). For
 * problems with layers that {@link Optimum} does not know, at the size of a large course.
 */
final class FlowNetwork {

  private static final long FAR = Long.MAX_VALUE;

  private final int[] head;
  private int[] next = new int[64];
  private int[] to = new int[64];
  private int[] room = new int[64];
  private long[] cost = new long[64];
  private int arcs;
  private final long[] potential;
  private final long[] distance;
  private final int[] reachedBy;

  FlowNetwork(int nodes) {
    head = new int[nodes];
    Arrays.fill(head, -1);
    potential = new long[nodes];
    distance = new long[nodes];
    Arrays.fill(distance, FAR);
    reachedBy = new int[nodes];
  }

  /** Adds an arc; its number, to ask for its flow later. The arc back has the next number. */
  int arc(int from, int target, int capacity, long price) {
    int arc = half(from, target, capacity, price);
    half(target, from, 0, -price);
    return arc;
  }

  private int half(int from, int target, int capacity, long price) {
    if (arcs == to.length) {
      next = Arrays.copyOf(next, 2 * arcs);
      to = Arrays.copyOf(to, 2 * arcs);
      room = Arrays.copyOf(room, 2 * arcs);
      cost = Arrays.copyOf(cost, 2 * arcs);
    }
    to[arcs] = target;
    room[arcs] = capacity;
    cost[arcs] = price;
    next[arcs] = head[from];
    head[from] = arcs;
    return arcs++;
  }

  /** Sends one unit the cheapest way. There must be one. */
  void send(int source, int sink) {
    int[] touched = new int[64];
    int count = 0;
    DistanceQueue queue = new DistanceQueue();
    distance[source] = 0;
    touched[count++] = source;
    queue.add(0, source);
    while (queue.nearest() < distance[sink]) {
      long now = queue.nearest();
      int node = queue.poll();
      if (now == distance[node]) {
        for (int arc = head[node]; arc >= 0; arc = next[arc]) {
          long reach = now + cost[arc] + potential[node] - potential[to[arc]];
          if (room[arc] > 0 && reach < distance[to[arc]] && reach <= distance[sink]) {
            if (distance[to[arc]] == FAR) {
              touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
              touched[count++] = to[arc];
            }
            distance[to[arc]] = reach;
            reachedBy[to[arc]] = arc;
            queue.add(reach, to[arc]);
          }
        }
      }
    }
    for (int node = sink; node != source; node = to[reachedBy[node] ^ 1]) {
      room[reachedBy[node]]--;
      room[reachedBy[node] ^ 1]++;
    }
    long length = distance[sink];
    for (int k = 0; k < count; k++) {
      potential[touched[k]] += Math.min(0, distance[touched[k]] - length);
      distance[touched[k]] = FAR;
    }
  }

  /** Units on an arc. */
  int flow(int arc) {
    return room[arc ^ 1];
  }

  /** The price of a node: what a unit there costs more than at the sink. */
  long potential(int node) {
    return potential[node];
  }
}
