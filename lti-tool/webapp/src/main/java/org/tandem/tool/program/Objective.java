package org.tandem.tool.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;

/**
 * A result that a program is wanted for, and how one will see whether it came. Whether it did is
 * never stored: it is computed from records, see {@code org.tandem.tool.reporting}.
 *
 * @param text in the words of those who want it, 1 to 300 characters
 * @param indicators what shows it, 1 to 7, each with a measure of its own
 * @param due by the end of which day; none means that it is never too late
 */
public record Objective(String text, List<Indicator> indicators, Optional<LocalDate> due) {

  /** How many a program may have: who wants everything at once designs for nothing. */
  public static final int MOST = 5;

  private static final int LONGEST_TEXT = 300;

  /**
   * Trims the text, checks and copies.
   *
   * @throws Rejection (invalid-objectives) naming what to mend
   */
  public Objective {
    text = text.strip();
    indicators = List.copyOf(indicators);
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw invalid("Say in 1 to 300 characters what should be different.");
    }
    if (indicators.isEmpty()) {
      throw invalid("Say by at least one measure how you will know.");
    }
    if (indicators.stream().map(Indicator::measure).distinct().count() < indicators.size()) {
      throw invalid("Give each measure of an objective one target.");
    }
  }

  /**
   * Checks how many there are.
   *
   * @throws Rejection (invalid-objectives) if there are more than {@link #MOST}
   */
  static List<Objective> checked(List<Objective> objectives) {
    if (objectives.size() > MOST) {
      throw invalid("Choose at most " + MOST + " objectives.");
    }
    return List.copyOf(objectives);
  }

  private static Rejection invalid(String message) {
    return Rejection.invalid("invalid-objectives", message);
  }
}
