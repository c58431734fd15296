package org.tandem.matching.criteria;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Roster;

/**
 * Compares two numbers.
 *
 * @param rule degree by the mentee's and the mentor's number
 */
record AmountCriterion(String name, DoubleBinaryOperator rule) implements Criterion {

  @Override
  public Comparison over(Roster roster) {
    return new Compared(AnswerTable.of(roster, name, AmountCriterion::amount), rule);
  }

  private static @Nullable Double amount(Answer answer) {
    return answer instanceof Answer.Amount amount ? amount.value() : null;
  }

  private record Compared(AnswerTable<Double> table, DoubleBinaryOperator rule)
      implements Comparison {

    @Override
    public double degree(int mentee, int mentor) {
      @Nullable Double wanted = table.mentees().get(mentee);
      @Nullable Double offered = table.mentors().get(mentor);
      return wanted == null || offered == null ? UNKNOWN : rule.applyAsDouble(wanted, offered);
    }

    /** The two numbers, the mentee's first. */
    @Override
    public List<String> met(int mentee, int mentor) {
      return List.of(text(table.mentees().get(mentee)), text(table.mentors().get(mentor)));
    }

    private static String text(@Nullable Double value) {
      String text = String.valueOf(value);
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
  }
}
