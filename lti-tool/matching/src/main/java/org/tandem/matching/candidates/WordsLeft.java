package org.tandem.matching.candidates;

import java.util.Arrays;

/** The words of a mentee whose lists were not read, asked of one mentor after the other. */
final class WordsLeft {

  private WordIndex[] index = new WordIndex[16];
  private int[] term = new int[16];
  private int[] worth = new int[16];
  private int size;
  private int total;

  void clear() {
    size = 0;
    total = 0;
  }

  void add(WordIndex where, int word, int earns) {
    if (size == term.length) {
      index = Arrays.copyOf(index, 2 * size);
      term = Arrays.copyOf(term, 2 * size);
      worth = Arrays.copyOf(worth, 2 * size);
    }
    index[size] = where;
    term[size] = word;
    worth[size] = earns;
    size++;
    total += earns;
  }

  /** What they are worth together. */
  int total() {
    return total;
  }

  /** A sum with what a mentor earns here, as far as it can still reach a bar. */
  int complete(int sum, int mentor, int bar) {
    int all = sum;
    int rest = total;
    for (int k = 0; k < size && all + rest >= bar; k++) {
      rest -= worth[k];
      if (index[k].offers(mentor, term[k])) {
        all += worth[k];
      }
    }
    return all;
  }
}
