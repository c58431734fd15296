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
                long[] both =
                    person.entrySet().stream()
                        .mapToLong(e -> (numberOf(e.getKey(), numbers) << 32) | e.getValue())
                        .sorted()
                        .toArray();
                terms[i] = Arrays.stream(both).mapToInt(pair -> (int) (pair >> 32)).toArray();
                amounts[i] = Arrays.stream(both).mapToInt(pair -> (int) pair).toArray();
              }
            });
  }

  private static long numberOf(String word, Map<String, Integer> numbers) {
    return numbers.getOrDefault(word, 0);
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
