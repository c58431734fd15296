package org.tandem.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.Criterion;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.solve.Residual;

/**
 * Which mentors to look for: what one more seat would add, mentor by mentor and word by word. Exact
 * for one seat more; seats together add less than the sum.
 */
public final class Recruitment {

  private static final Comparator<Gain> MOST =
      Comparator.comparingLong(Gain::mentees).thenComparingLong(Gain::points);

  private final Scoring scoring;
  private final Proven best;
  private final List<Gain> gains = new ArrayList<>();

  /**
   * Reads the shadow prices of the best matching of a roster, with the fairness slider at its
   * neutral position.
   */
  public Recruitment(Scoring scoring, Proven best) {
    this.scoring = scoring;
    this.best = best;
    Residual residual = new Residual(best);
    for (long gain : residual.gainsOfASeat()) {
      gains.add(Gain.of(gain, residual.perPair()));
    }
  }

  /**
   * What somebody with this word would add.
   *
   * @param word a skill, or whatever the criterion compares
   * @param gain of one more seat with the best of the mentors who offer it
   * @param like that mentor's id: look for somebody like them
   * @param offering mentors who offer it
   * @param wanting mentees who want it
   * @param waiting those of them who have no mentor
   */
  public record Wanted(
      String word, Gain gain, String like, int offering, int wanting, int waiting) {}

  /** What one more seat with a mentor would add. */
  public Gain gain(String mentor) {
    int number = best.matching().market().mentor(mentor);
    if (number < 0) {
      throw new IllegalArgumentException(mentor + " takes no part in this run");
    }
    return gains.get(number);
  }

  /**
   * The words of one criterion that would add something, most first, words in order among equals.
   */
  public List<Wanted> words(String criterion) {
    return scoring.terms(criterion).map(this::words).orElse(List.of());
  }

  private List<Wanted> words(Criterion.Terms terms) {
    Market market = best.matching().market();
    int[] top = new int[terms.count()];
    int[] offering = new int[terms.count()];
    int[] wanting = new int[terms.count()];
    int[] waiting = new int[terms.count()];
    for (int j = 0; j < market.mentors().size(); j++) {
      for (int term : terms.offered(j)) {
        boolean better =
            offering[term] == 0 || MOST.compare(gains.get(j), gains.get(top[term])) > 0;
        top[term] = better ? j : top[term];
        offering[term]++;
      }
    }
    for (int i = 0; i < market.mentees().size(); i++) {
      for (int term : terms.wanted(i)) {
        wanting[term]++;
        waiting[term] += best.matching().edge(i) == Matching.NONE ? 1 : 0;
      }
    }
    List<Wanted> words = new ArrayList<>();
    for (int term = 0; term < top.length; term++) {
      if (offering[term] > 0 && wanting[term] > 0 && !gains.get(top[term]).isNone()) {
        words.add(
            new Wanted(
                terms.word(term),
                gains.get(top[term]),
                market.mentors().get(top[term]),
                offering[term],
                wanting[term],
                waiting[term]));
      }
    }
    words.sort(
        Comparator.comparing(Wanted::gain, MOST)
            .thenComparing(Wanted::waiting)
            .reversed()
            .thenComparing(Wanted::word));
    return words;
  }
}
