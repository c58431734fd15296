package org.tandem.matching.criteria;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Roster;

/**
 * Compares free texts by the cosine of their tf-idf vectors (Salton and Buckley 1988), over stems.
 */
record TextCriterion(String name) implements Criterion {

  private static final int WORDS_SHOWN = 5;

  @Override
  public Comparison over(Roster roster) {
    Map<String, String> spelling = new HashMap<>();
    try (Stems stems = new Stems()) {
      TermTable table =
          new TermTable(
              AnswerTable.of(
                  roster,
                  name,
                  answer ->
                      answer instanceof Answer.Text text
                          ? stems.count(text.text(), spelling)
                          : null));
      return new Compared(roster, table, spelling);
    }
  }

  private static double[] mentees(TermTable table, Roster roster) {
    return IntStream.range(0, roster.mentees().size())
        .mapToDouble(i -> length(table, table.wanted(i), k -> table.wantedAmounts(i)[k]))
        .toArray();
  }

  private static double[] mentors(TermTable table, Roster roster) {
    return IntStream.range(0, roster.mentors().size())
        .mapToDouble(
            j -> {
              int[] terms = table.offered(j);
              return length(table, terms, k -> table.offeredAmount(j, terms[k]));
            })
        .toArray();
  }

  private static double length(TermTable table, int[] terms, IntUnaryOperator count) {
    double squares = 0;
    for (int k = 0; k < terms.length; k++) {
      double weight = count.applyAsInt(k) * table.rarity(terms[k]);
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  private static final class Compared implements Comparison {
    private final TermTable table;
    private final Map<String, String> spelling;
    private final double[] mentees;
    private final double[] mentors;

    Compared(Roster roster, TermTable table, Map<String, String> spelling) {
      this.table = table;
      this.spelling = spelling;
      this.mentees = mentees(table, roster);
      this.mentors = mentors(table, roster);
    }

    @Override
    public double degree(int mentee, int mentor) {
      double lengths = mentees[mentee] * mentors[mentor];
      if (lengths == 0) {
        return UNKNOWN;
      }
      double product = 0;
      for (int k = 0; k < table.wanted(mentee).length; k++) {
        product += product(mentee, mentor, k);
      }
      return Math.min(1, product / lengths);
    }

    private double product(int mentee, int mentor, int k) {
      int term = table.wanted(mentee)[k];
      double rarity = table.rarity(term);
      return rarity * rarity * table.wantedAmounts(mentee)[k] * table.offeredAmount(mentor, term);
    }

    /** The words that say most, most telling first. */
    @Override
    public List<String> met(int mentee, int mentor) {
      return IntStream.range(0, table.wanted(mentee).length)
          .boxed()
          .filter(k -> product(mentee, mentor, k) > 0)
          .sorted(Comparator.comparingDouble(k -> -product(mentee, mentor, k)))
          .limit(WORDS_SHOWN)
          .map(k -> table.word(table.wanted(mentee)[k]))
          .map(stem -> spelling.getOrDefault(stem, stem))
          .toList();
    }

    @Override
    public Optional<Terms> terms() {
      return Optional.of(table);
    }
  }
}
