package org.tandem.matching.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Roster;

/** Compares words or skills. A skill without a level counts as level 1. */
record WordCriterion(String name, Rule rule) implements Criterion {

  private static final int NO_TERM = -1;

  enum Rule {
    SHARE,
    RARE_SHARE,
    OVERLAP,
    ANY,
    NONE
  }

  @Override
  public Comparison over(Roster roster) {
    return new Compared(new TermTable(AnswerTable.of(roster, name, WordCriterion::levels)), rule);
  }

  private static @Nullable Map<String, Integer> levels(Answer answer) {
    if (answer instanceof Answer.Words words) {
      return words.words().stream().collect(Collectors.toMap(word -> word, word -> 1));
    }
    return answer instanceof Answer.Skills skills ? skills.levels() : null;
  }

  private record Compared(TermTable table, Rule rule) implements Comparison {

    @Override
    public double degree(int mentee, int mentor) {
      return table.offered(mentor).length == 0 ? UNKNOWN : degreeWith(mentee, mentor, NO_TERM);
    }

    @Override
    public double degreeWith(int mentee, int mentor, int term) {
      int[] wanted = table.wanted(mentee);
      int[] levels = table.wantedAmounts(mentee);
      if (wanted.length == 0) {
        return UNKNOWN;
      }
      double met = 0;
      double all = 0;
      for (int k = 0; k < wanted.length; k++) {
        int level = wanted[k] == term ? levels[k] : table.offeredAmount(mentor, wanted[k]);
        double weight = rule == Rule.RARE_SHARE ? table.rarity(wanted[k]) : 1;
        all += weight;
        met += weight * Math.min(1, level / (double) levels[k]);
      }
      return switch (rule) {
        case SHARE, RARE_SHARE -> Math.min(1, met / all);
        case OVERLAP -> met / (wanted.length + offered(mentor, wanted, term) - met);
        case ANY -> met > 0 ? 1 : 0;
        case NONE -> met > 0 ? 0 : 1;
      };
    }

    /** How many words the mentor says, a further one with them if the mentee says it as well. */
    private int offered(int mentor, int[] wanted, int further) {
      boolean isNew =
          Arrays.binarySearch(wanted, further) >= 0 && table.offeredAmount(mentor, further) == 0;
      return table.offered(mentor).length + (isNew ? 1 : 0);
    }

    @Override
    public List<String> met(int mentee, int mentor) {
      return Arrays.stream(table.wanted(mentee))
          .filter(term -> table.offeredAmount(mentor, term) > 0)
          .mapToObj(table::word)
          .toList();
    }

    @Override
    public Optional<Terms> terms() {
      return rule == Rule.NONE ? Optional.empty() : Optional.of(table);
    }
  }
}
