package org.tandem.tool.surveys;

import java.util.List;
import org.tandem.tool.kernel.Rejection;

/**
 * What a program asks its pairs, and when.
 *
 * @param pulseWeeks weeks from one pulse to the next; 0 for none
 * @param midpoint ids of the instruments that are asked half-way
 * @param closing ids of the instruments that are asked at the end
 * @param version for optimistic locking; 0 where nobody has decided yet
 */
public record SurveyPlan(
    int pulseWeeks, List<String> midpoint, List<String> closing, long version) {

  /** What is asked unless a coordinator decides otherwise. */
  public static final SurveyPlan USUAL =
      new SurveyPlan(4, List.of("mid-point"), List.of("closing"), 0);

  /** The instrument of every pulse. */
  public static final String PULSE = "pulse";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int MOST = 3;

  /**
   * Checks.
   *
   * @throws Rejection (invalid-survey-plan) beyond a limit
   */
  public SurveyPlan {
    midpoint = midpoint.stream().distinct().toList();
    closing = closing.stream().distinct().toList();
    if (pulseWeeks != 0 && (pulseWeeks < SHORTEST || pulseWeeks > LONGEST)) {
      throw Rejection.invalid(
          "invalid-survey-plan", "Ask for a pulse every 2 to 12 weeks, or never.");
    }
    if (midpoint.size() > MOST || closing.size() > MOST) {
      throw Rejection.invalid(
          "invalid-survey-plan", "Ask three questionnaires at a time at most; people tire.");
    }
  }

  /** Whether anything is ever asked. */
  boolean asks() {
    return pulseWeeks != 0 || !midpoint.isEmpty() || !closing.isEmpty();
  }

  /** The instruments of an occasion, by id. */
  List<String> instruments(Occasion occasion) {
    return switch (occasion) {
      case PULSE -> List.of(PULSE);
      case MIDPOINT -> midpoint;
      case CLOSING -> closing;
    };
  }
}
