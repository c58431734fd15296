package org.tandem.tool.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What sort of answer a question wants. Every answer is a list of texts; most have one. */
public enum AnswerType {
  /** A few words in one's own words. */
  TEXT,
  /** One of the choices, by its id. */
  ONE,
  /** Some of the choices, by their ids. */
  SEVERAL,
  /** A whole number in the range, in digits. */
  NUMBER,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** A day, like 2027-05-31. */
  DATE;

  /** Longest text, in characters. */
  static final int LONGEST_TEXT = 300;

  private static final Set<String> YES_OR_NO = Set.of("yes", "no");

  /** In which ways two such answers can be compared. */
  public Set<Way> ways() {
    return switch (this) {
      case TEXT -> EnumSet.of(Way.NOT, Way.ALIKE);
      case ONE, YES_NO -> EnumSet.of(Way.NOT, Way.ALIKE, Way.DIFFERENT);
      case SEVERAL -> EnumSet.of(Way.NOT, Way.ALIKE, Way.DIFFERENT, Way.OFFERED);
      case NUMBER -> EnumSet.of(Way.NOT, Way.NEAR, Way.AT_LEAST);
      case DATE -> EnumSet.of(Way.NOT, Way.NEAR);
    };
  }

  /** Whether an answer is chosen from what the question offers. */
  public boolean hasChoices() {
    return this == ONE || this == SEVERAL;
  }

  /** Whether these texts, of which there is one at least, are an answer to a question. */
  boolean fits(ProfileQuestion question, List<String> values) {
    String first = values.get(0);
    return switch (this) {
      case TEXT -> values.size() == 1 && first.length() <= LONGEST_TEXT;
      case ONE -> values.size() == 1 && question.offers(first);
      case SEVERAL -> values.stream().allMatch(question::offers);
      case NUMBER ->
          values.size() == 1
              && first.matches("-?\\d{1,6}")
              && question.range().has(Integer.parseInt(first));
      case YES_NO -> values.size() == 1 && YES_OR_NO.contains(first);
      case DATE -> values.size() == 1 && isDay(first);
    };
  }

  private static boolean isDay(String text) {
    try {
      return text.length() == "2027-05-31".length() && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
