package org.tandem.matching.solve;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.Market;

/** Cuts a market into the part where seats suffice and the part where they are contested. */
final class MarketParts {

  private final Market market;
  private final Coverage coverage;

  MarketParts(Market market, Coverage coverage) {
    this.market = market;
    this.coverage = coverage;
  }

  /** Where seats suffice, mentees choose; they never look at contested mentors. */
  Choosers ample() {
    int[] mentees = numbers(market.mentees().size(), i -> !coverage.contestedMentee(i));
    int[] mentors = numbers(market.mentors().size(), j -> !coverage.contestedMentor(j));
    int[] place = places(mentors, market.mentors().size());
    int[] first = new int[mentees.length + 1];
    for (int b = 0; b < mentees.length; b++) {
      int count = 0;
      for (int e = market.first(mentees[b]); e < market.first(mentees[b] + 1); e++) {
        count += coverage.contestedMentor(market.mentorOf(e)) ? 0 : 1;
      }
      first[b + 1] = first[b] + count;
    }
    long[] options = new long[first[mentees.length]];
    for (int b = 0; b < mentees.length; b++) {
      int next = first[b];
      for (int e = market.first(mentees[b]); e < market.first(mentees[b] + 1); e++) {
        int mentor = market.mentorOf(e);
        if (!coverage.contestedMentor(mentor)) {
          options[next++] = Choosers.option(market.points(e), place[mentor]);
        }
      }
    }
    int[] demand = new int[mentees.length];
    Arrays.fill(demand, 1);
    return bestFirst(new Choosers(mentees, mentors, demand, seats(mentors), first, options));
  }

  /** Where seats are contested, mentors choose: mentees there know no other mentors. */
  Choosers contested() {
    int[] mentees = numbers(market.mentees().size(), coverage::contestedMentee);
    int[] mentors = numbers(market.mentors().size(), coverage::contestedMentor);
    int[] place = places(mentors, market.mentors().size());
    int[] first = new int[mentors.length + 1];
    for (int mentee : mentees) {
      for (int e = market.first(mentee); e < market.first(mentee + 1); e++) {
        first[place[market.mentorOf(e)] + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    long[] options = new long[first[mentors.length]];
    int[] next = Arrays.copyOf(first, mentors.length);
    for (int t = 0; t < mentees.length; t++) {
      for (int e = market.first(mentees[t]); e < market.first(mentees[t] + 1); e++) {
        options[next[place[market.mentorOf(e)]]++] = Choosers.option(market.points(e), t);
      }
    }
    int[] capacity = new int[mentees.length];
    Arrays.fill(capacity, 1);
    return bestFirst(new Choosers(mentors, mentees, seats(mentors), capacity, first, options));
  }

  private int[] seats(int[] mentors) {
    return Arrays.stream(mentors).map(market::seats).toArray();
  }

  private static int[] numbers(int count, IntPredicate kept) {
    return IntStream.range(0, count).filter(kept).toArray();
  }

  private static int[] places(int[] numbers, int count) {
    int[] places = new int[count];
    for (int k = 0; k < numbers.length; k++) {
      places[numbers[k]] = k;
    }
    return places;
  }

  private static Choosers bestFirst(Choosers part) {
    IntStream.range(0, part.people.length)
        .parallel()
        .forEach(b -> Arrays.sort(part.options, part.first[b], part.first[b + 1]));
    return part;
  }
}
