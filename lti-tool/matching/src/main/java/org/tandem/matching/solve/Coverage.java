package org.tandem.matching.solve;

import java.util.Arrays;
import org.tandem.matching.Market;

/**
 * As many pairs as possible, whatever their points, and what that says about the market: where
 * seats are short and where they are not (the decomposition of Dulmage and Mendelsohn 1958).
 *
 * <p>Mentees without a mentor, and everyone reached from them by chains "would take that mentor,
 * whose mentee would take the next one", are contested: every seat there goes to one of them,
 * whatever is chosen. All other mentees get a mentor for certain, outside of the contested ones.
 *
 * <p>Chains are searched breadth first from each mentee without a mentor, in rounds; in one round
 * nobody is visited twice. A round without success has visited exactly the contested part.
 */
final class Coverage {

  private static final int NOBODY = -1;

  private final Market market;
  private final int[] mentorOf;
  private final int[] taken;

  /** Mentees in the seats of mentor j: from seat[j] to seat[j] + taken[j]. */
  private final int[] seat;

  private final int[] seated;

  /** Edge of each mentee before which every mentor is full: full mentors stay full. */
  private final int[] open;

  private final int[] reachedFrom;
  private final int[] visited;
  private final int[] queue;
  private int round;

  Coverage(Market market) {
    this.market = market;
    int n = market.mentees().size();
    int m = market.mentors().size();
    mentorOf = new int[n];
    Arrays.fill(mentorOf, NOBODY);
    taken = new int[m];
    seat = new int[m + 1];
    for (int j = 0; j < m; j++) {
      seat[j + 1] = seat[j] + Math.min(market.seats(j), n);
    }
    seated = new int[seat[m]];
    open = new int[n];
    Arrays.setAll(open, market::first);
    reachedFrom = new int[m];
    visited = new int[m];
    queue = new int[n];
  }

  /** Starts from pairs that were made before; whoever has a mentor keeps having one. */
  Coverage startingFrom(Coverage before) {
    for (int i = 0; i < mentorOf.length; i++) {
      if (before.mentorOf[i] != NOBODY) {
        mentorOf[i] = before.mentorOf[i];
        seated[seat[mentorOf[i]] + taken[mentorOf[i]]++] = i;
      }
    }
    return this;
  }

  /** Mentor of a mentee, negative for none. */
  int mentorOf(int mentee) {
    return mentorOf[mentee];
  }

  /** Whether a mentor has a free seat. */
  boolean hasRoom(int mentor) {
    return taken[mentor] < market.seats(mentor);
  }

  /** Finds the most pairs. */
  Coverage cover() {
    boolean progress = true;
    while (progress) {
      round++;
      progress = false;
      for (int i = 0; i < mentorOf.length; i++) {
        progress |= mentorOf[i] == NOBODY && searchFrom(i);
      }
    }
    return this;
  }

  private boolean searchFrom(int root) {
    int end = 0;
    queue[end++] = root;
    for (int next = 0; next < end; next++) {
      int mentee = queue[next];
      int free = freeMentor(mentee);
      if (free != NOBODY) {
        reachedFrom[free] = mentee;
        shift(free, root);
        return true;
      }
      for (int e = market.first(mentee); e < market.first(mentee + 1); e++) {
        int mentor = market.mentorOf(e);
        if (visited[mentor] != round) {
          visited[mentor] = round;
          reachedFrom[mentor] = mentee;
          for (int s = seat[mentor]; s < seat[mentor] + taken[mentor]; s++) {
            queue[end++] = seated[s];
          }
        }
      }
    }
    return false;
  }

  private int freeMentor(int mentee) {
    while (open[mentee] < market.first(mentee + 1)) {
      int mentor = market.mentorOf(open[mentee]);
      if (taken[mentor] < market.seats(mentor)) {
        return mentor;
      }
      open[mentee]++;
    }
    return NOBODY;
  }

  /** Moves everybody on the chain one place, from the free seat back to the root. */
  private void shift(int free, int root) {
    int mentor = free;
    int place = seat[mentor] + taken[mentor]++;
    while (true) {
      int mentee = reachedFrom[mentor];
      int before = mentorOf[mentee];
      mentorOf[mentee] = mentor;
      seated[place] = mentee;
      if (mentee == root) {
        return;
      }
      mentor = before;
      place = placeOf(mentee, mentor);
    }
  }

  private int placeOf(int mentee, int mentor) {
    int place = seat[mentor];
    while (seated[place] != mentee) {
      place++;
    }
    return place;
  }

  /** Whether all seats of a mentor go to contested mentees. */
  boolean contestedMentor(int mentor) {
    return visited[mentor] == round;
  }

  /** Whether a mentee is without a mentor, or could be in a matching with as many pairs. */
  boolean contestedMentee(int mentee) {
    return mentorOf[mentee] == NOBODY || contestedMentor(mentorOf[mentee]);
  }
}
