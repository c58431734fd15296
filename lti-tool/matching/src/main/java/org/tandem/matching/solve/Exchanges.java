package org.tandem.matching.solve;

import org.tandem.matching.Market;

/**
 * Improves a pairing of equals until no exchange helps: two people without a partner pair up, one
 * takes somebody whose partner finds another, or two pairs change partners.
 */
final class Exchanges {

  private static final int NOBODY = -1;

  /** Far more than were ever seen to help. */
  private static final int MOST_ROUNDS = 1_000;

  private final Market market;
  private final int[] partner;
  private final long perPair;

  /** Changes the given array: partner of each person, negative for none. */
  Exchanges(Market market, int[] partner) {
    this.market = market;
    this.partner = partner;
    perPair = Optimum.perPair(market);
  }

  void improve() {
    boolean better = true;
    for (int round = 0; better && round < MOST_ROUNDS; round++) {
      better = false;
      for (int i = 0; i < partner.length; i++) {
        for (int e = market.first(i); e < market.first(i + 1); e++) {
          better |= tryPair(i, market.mentorOf(e));
        }
      }
    }
  }

  /** Pairs two and looks what is best for the partners they leave. */
  private boolean tryPair(int one, int other) {
    int left = partner[one];
    int right = partner[other];
    if (left == other) {
      return false;
    }
    long before = worth(one, left) + worth(other, right);
    long now = worth(one, other);
    int leftNew = bestFree(left, one, other, right, NOBODY);
    boolean together = left != NOBODY && leftNew == right;
    int rightNew = together ? NOBODY : bestFree(right, one, other, NOBODY, leftNew);
    now += worth(left, leftNew) + worth(right, rightNew);
    if (now <= before) {
      return false;
    }
    part(left);
    part(right);
    join(one, other);
    join(left, leftNew);
    join(right, rightNew);
    return true;
  }

  /** The best partner for somebody left behind: the other one left, or somebody without. */
  private int bestFree(int person, int one, int other, int alsoFree, int taken) {
    if (person == NOBODY) {
      return NOBODY;
    }
    int best = NOBODY;
    for (int e = market.first(person); e < market.first(person + 1); e++) {
      int candidate = market.mentorOf(e);
      boolean free = partner[candidate] == NOBODY || candidate == alsoFree;
      if (free
          && candidate != one
          && candidate != other
          && candidate != taken
          && worth(person, candidate) > worth(person, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private long worth(int one, int other) {
    return one == NOBODY || other == NOBODY ? 0 : perPair + market.points(market.edge(one, other));
  }

  private void part(int person) {
    if (person != NOBODY) {
      partner[person] = NOBODY;
    }
  }

  private void join(int one, int other) {
    if (one != NOBODY && other != NOBODY) {
      partner[one] = other;
      partner[other] = one;
    }
  }
}
