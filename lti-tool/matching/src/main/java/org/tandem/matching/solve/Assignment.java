package org.tandem.matching.solve;

import java.util.Arrays;

/**
 * The best way to meet every chooser's demand: successive shortest paths with potentials (Edmonds
 * and Karp 1972, Tomizawa 1971), one unit at a time.
 *
 * <p>Between two units these hold, and together they say that the choices made so far are best:
 *
 * <ul>
 *   <li>every option is covered: {@code value + price >= points}, with equality for those taken;
 *   <li>prices are never negative, and 0 where there is room.
 * </ul>
 *
 * <p>A unit looks for the cheapest chain "take that choice, whose chooser takes the next one..."
 * that ends where there is room. Distances are sums of slacks, never negative, so Dijkstra's
 * algorithm finds it and stops at the first end; what lies at the distance of the moment is looked
 * at without queueing. Options come best first, so a look through them stops where even a price of
 * 0 would not help. Then prices of everything nearer than the end move by the difference, which
 * keeps both conditions. Because the short side chooses, room is never far, and the search stays
 * local. Everything falls to the first in order among equals, so that equal input gives equal
 * output.
 */
final class Assignment {

  private static final int NONE = -1;
  private static final long FAR = Long.MAX_VALUE;

  private final Choosers part;
  private final int[] first;
  private final long[] options;
  private final long[] value;
  private final long[] price;

  /** Who holds the units of choice t: from unit[t] to unit[t] + taken[t]. */
  private final int[] unit;

  private final int[] holder;
  private final int[] taken;

  private final long[] distance;

  /** Unit whose holder would take each choice, or NONE for the chooser who searches. */
  private final int[] giving;

  private final int[] seen;
  private final int[] touched;
  private final long[] reachedAt;
  private int touchedCount;
  private final int[] reached;
  private int reachedCount;
  private int[] near = new int[64];
  private int nearCount;
  private final DistanceQueue queue = new DistanceQueue();
  private int search;

  /** The end of the search of the moment. */
  private long bound;

  private int end;

  Assignment(Choosers part) {
    this.part = part;
    first = part.first;
    options = part.options;
    int choosers = part.people.length;
    int choices = part.choices.length;
    value = new long[choosers];
    price = new long[choices];
    taken = new int[choices];
    unit = new int[choices + 1];
    for (int t = 0; t < choices; t++) {
      unit[t + 1] = unit[t] + Math.min(part.capacity[t], choosers);
    }
    holder = new int[unit[choices]];
    distance = new long[choices];
    Arrays.fill(distance, FAR);
    giving = new int[choices];
    touched = new int[choices];
    seen = new int[choosers];
    reached = new int[choosers];
    reachedAt = new long[choosers];
  }

  Assignment solve() {
    for (int chooser = 0; chooser < value.length; chooser++) {
      value[chooser] = bestValue(chooser);
      for (int k = 0; k < part.demand[chooser]; k++) {
        enter(chooser);
      }
    }
    for (int chooser = 0; chooser < value.length; chooser++) {
      if (part.demand[chooser] == 0) {
        value[chooser] = bestValue(chooser);
      }
    }
    return this;
  }

  private long bestValue(int chooser) {
    long best = 0;
    for (int o = first[chooser]; o < first[chooser + 1]; o++) {
      long points = Choosers.points(options[o]);
      if (o > first[chooser] && points <= best) {
        break;
      }
      long worth = points - price[Choosers.choice(options[o])];
      best = o == first[chooser] ? worth : Math.max(best, worth);
    }
    return best;
  }

  private void enter(int source) {
    search++;
    bound = FAR;
    end = NONE;
    look(source, NONE, 0);
    while (bound > 0 && (nearCount > 0 || !queue.isEmpty())) {
      long now = nearCount > 0 ? distance[near[nearCount - 1]] : queue.nearest();
      if (now >= bound) {
        break;
      }
      int choice = nearCount > 0 ? near[--nearCount] : queue.poll();
      if (distance[choice] == now) {
        for (int s = unit[choice]; s < unit[choice] + taken[choice]; s++) {
          look(holder[s], s, now);
        }
      }
    }
    if (end == NONE) {
      throw new IllegalStateException("the short side finds no room");
    }
    move();
    shift(source);
    nearCount = 0;
    queue.clear();
    for (int k = 0; k < touchedCount; k++) {
      distance[touched[k]] = FAR;
    }
    touchedCount = 0;
    reachedCount = 0;
  }

  /** Looks through the options of the holder of a unit, at a distance. */
  private void look(int chooser, int from, long now) {
    if (seen[chooser] == search) {
      return;
    }
    seen[chooser] = search;
    reachedAt[chooser] = now;
    reached[reachedCount++] = chooser;
    long base = now + value[chooser];
    for (int o = first[chooser]; o < first[chooser + 1]; o++) {
      long option = options[o];
      long least = base - Choosers.points(option);
      if (least >= bound) {
        return;
      }
      int choice = Choosers.choice(option);
      long reach = least + price[choice];
      if (reach < bound && reach < distance[choice]) {
        reach(choice, reach, from, now);
      }
    }
  }

  private void reach(int choice, long reach, int from, long now) {
    if (distance[choice] == FAR) {
      touched[touchedCount++] = choice;
    }
    distance[choice] = reach;
    giving[choice] = from;
    if (taken[choice] < unit[choice + 1] - unit[choice]) {
      bound = reach;
      end = choice;
    } else if (reach == now) {
      if (nearCount == near.length) {
        near = Arrays.copyOf(near, 2 * nearCount);
      }
      near[nearCount++] = choice;
    } else {
      queue.add(reach, choice);
    }
  }

  private void move() {
    for (int k = 0; k < touchedCount; k++) {
      int choice = touched[k];
      price[choice] += Math.max(0, bound - distance[choice]);
    }
    for (int k = 0; k < reachedCount; k++) {
      value[reached[k]] -= bound - reachedAt[reached[k]];
    }
  }

  /** Moves everybody on the chain one place, from the room found back to the source. */
  private void shift(int source) {
    int choice = end;
    int place = unit[choice] + taken[choice]++;
    while (giving[choice] != NONE) {
      int from = giving[choice];
      holder[place] = holder[from];
      place = from;
      choice = choiceOf(from);
    }
    holder[place] = source;
  }

  private int choiceOf(int place) {
    int found = Arrays.binarySearch(unit, place);
    int choice = found < 0 ? -found - 2 : found;
    while (unit[choice + 1] == place) {
      choice++;
    }
    return choice;
  }

  Choosers part() {
    return part;
  }

  long value(int chooser) {
    return value[chooser];
  }

  long price(int choice) {
    return price[choice];
  }

  /** Tells who holds what, by the numbers of the market. */
  void forEachHeld(Held held) {
    for (int t = 0; t < price.length; t++) {
      for (int s = unit[t]; s < unit[t] + taken[t]; s++) {
        held.by(part.people[holder[s]], part.choices[t]);
      }
    }
  }

  /** Is told of a chooser and a choice. */
  @FunctionalInterface
  interface Held {
    void by(int chooser, int choice);
  }
}
