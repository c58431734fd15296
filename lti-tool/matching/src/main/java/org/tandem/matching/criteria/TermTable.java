package org.tandem.matching.criteria;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Criterion;

/**
 * Terms of all people as numbers, in alphabetical order, each with an amount: the level of a skill
 * or the frequency of a word. Rarity is the inverse document frequency among mentors, ln(1 +
 * mentors / offering), computed by StrictMath so that every machine agrees to the last bit.
 */
final class TermTable implements Criterion.Terms {

  private static final int[] NOTHING = {};

  private final String[] words;
  private final double[] rarity;
  private final int[][] wanted;
  private final int[][] offered;
  private final int[][] wantedAmounts;
  private final int[][] offeredAmounts;

  /**
   * A bit for each term that a mentor offers, one for several: most that are not are told apart.
   */
  private final long[] offeredBits;

  TermTable(AnswerTable<? extends Map<String, Integer>> answers) {
    Map<String, Integer> numbers = new HashMap<>();
    collect(answers.mentees(), numbers);
    collect(answers.mentors(), numbers);
    words = numbers.keySet().stream().sorted().toArray(String[]::new);
    for (int term = 0; term < words.length; term++) {
      numbers.put(words[term], term);
    }
    wanted = new int[answers.mentees().size()][];
    wantedAmounts = new int[wanted.length][];
    fill(answers.mentees(), numbers, wanted, wantedAmounts);
    offered = new int[answers.mentors().size()][];
    offeredAmounts = new int[offered.length][];
    fill(answers.mentors(), numbers, offered, offeredAmounts);
    offeredBits = Arrays.stream(offered).parallel().mapToLong(TermTable::bits).toArray();
    rarity = rarity(words.length, offered);
  }

  private static void collect(
      List<? extends @Nullable Map<String, Integer>> people, Map<String, Integer> into) {
    for (@Nullable Map<String, Integer> person : people) {
      if (person != null) {
        person.keySet().forEach(word -> into.put(word, 0));
      }
    }
  }

  private static void fill(
      List<? extends @Nullable Map<String, Integer>> people,
      Map<String, Integer> numbers,
      int[][] terms,
      int[][] amounts) {
    IntStream.range(0, terms.length)
        .parallel()
        .forEach(
            i -> {
              @Nullable Map<String, Integer> person = people.get(i);
              terms[i] = NOTHING;
              amounts[i] = NOTHING;
              if (person != null) {
                long[] both = pairs(person, numbers);
                terms[i] = new int[both.length];
                amounts[i] = new int[both.length];
                for (int k = 0; k < both.length; k++) {
                  terms[i][k] = (int) (both[k] >> 32);
                  amounts[i][k] = (int) both[k];
                }
              }
            });
  }

  /** Terms in the upper half, amounts in the lower, in order. */
  private static long[] pairs(Map<String, Integer> person, Map<String, Integer> numbers) {
    long[] both = new long[person.size()];
    int next = 0;
    for (Map.Entry<String, Integer> one : person.entrySet()) {
      long term = numbers.getOrDefault(one.getKey(), 0);
      both[next++] = (term << 32) | one.getValue();
    }
    Arrays.sort(both);
    return both;
  }

  private static long bits(int[] terms) {
    long bits = 0;
    for (int term : terms) {
      bits |= 1L << term;
    }
    return bits;
  }

  private static double[] rarity(int terms, int[][] offered) {
    int[] offering = new int[terms];
    for (int[] mentor : offered) {
      for (int term : mentor) {
        offering[term]++;
      }
    }
    return Arrays.stream(offering)
        .mapToDouble(count -> StrictMath.log(1 + offered.length / (double) Math.max(1, count)))
        .toArray();
  }

  @Override
  public int count() {
    return words.length;
  }

  @Override
  public int[] wanted(int mentee) {
    return wanted[mentee];
  }

  @Override
  public int[] offered(int mentor) {
    return offered[mentor];
  }

  int[] wantedAmounts(int mentee) {
    return wantedAmounts[mentee];
  }

  /** The amount of a term that a mentor offers; 0 for none. */
  int offeredAmount(int mentor, int term) {
    if ((offeredBits[mentor] & (1L << term)) == 0) {
      return 0;
    }
    int place = Arrays.binarySearch(offered[mentor], term);
    return place < 0 ? 0 : offeredAmounts[mentor][place];
  }

  @Override
  public double rarity(int term) {
    return rarity[term];
  }

  @Override
  public String word(int term) {
    return words[term];
  }
}
