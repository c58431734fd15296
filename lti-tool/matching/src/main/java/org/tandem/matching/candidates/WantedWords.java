package org.tandem.matching.candidates;

import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Criterion;

/**
 * The words of one mentee at a time, over all criteria, with what each is worth. Worths are whole
 * numbers, so that a sum does not depend on the order in which it is added up. Those that say most
 * for the length of their list come first.
 */
final class WantedWords {

  /** Parts of a point: a hundred criteria of 10,000 points each still fit into an int. */
  private static final int FINENESS = 1_024;

  private final List<WordIndex> indexes;
  private int[] index = new int[16];
  private int[] term = new int[16];
  private int[] worth = new int[16];
  private long[] order = new long[16];
  private int size;
  private int total;

  WantedWords(List<WordIndex> indexes) {
    this.indexes = indexes;
  }

  /** Reads the words of a mentee that at least one mentor offers. */
  void read(int mentee) {
    size = 0;
    total = 0;
    for (int k = 0; k < indexes.size(); k++) {
      Criterion.Terms terms = indexes.get(k).terms();
      int[] wanted = terms.wanted(mentee);
      double all = 0;
      for (int one : wanted) {
        all += terms.rarity(one);
      }
      for (int one : wanted) {
        if (indexes.get(k).length(one) > 0) {
          add(k, one, worth(indexes.get(k).points(), terms.rarity(one), all));
        }
      }
    }
    Arrays.sort(order, 0, size);
  }

  /** What a word is worth: the share of its rarity in the rarity of all words of its criterion. */
  static int worth(int points, double rarity, double all) {
    return (int) Math.round(points * rarity / all * FINENESS);
  }

  private void add(int where, int one, int earns) {
    if (size == term.length) {
      index = Arrays.copyOf(index, 2 * size);
      term = Arrays.copyOf(term, 2 * size);
      worth = Arrays.copyOf(worth, 2 * size);
      order = Arrays.copyOf(order, 2 * size);
    }
    index[size] = where;
    term[size] = one;
    worth[size] = earns;
    float perMentor = (float) earns / indexes.get(where).length(one);
    order[size] = ((long) ~Float.floatToIntBits(perMentor) << 32) | size;
    size++;
    total += earns;
  }

  int size() {
    return size;
  }

  /** What all words together are worth. */
  int total() {
    return total;
  }

  int worth(int place) {
    return worth[(int) order[place]];
  }

  /** How many mentors offer a word. */
  int length(int place) {
    return index(place).length(term(place));
  }

  /** Puts a word among those whose lists are not read. */
  void leave(int place, WordsLeft left) {
    left.add(index(place), term(place), worth(place));
  }

  /** Adds to the tally of everyone who offers a word. */
  void addAll(int place, Tally tally) {
    index(place).addAll(term(place), worth(place), tally);
  }

  /** Puts some of those who offer a word into the tally, from a place that chance names. */
  void introduce(int place, int count, long chance, Tally tally) {
    int start = (int) Long.remainderUnsigned(chance, length(place));
    index(place).introduce(term(place), start, count, tally);
  }

  private int term(int place) {
    return term[(int) order[place]];
  }

  private WordIndex index(int place) {
    return indexes.get(index[(int) order[place]]);
  }
}
