package org.tandem.lti.ags;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a gradebook shows for a person (AGS 2.0, section 3.3); every part but the person may be
 * missing.
 *
 * @param userId the platform's id of the person
 * @param points the points as the platform has them, on its own scale
 * @param maximum what they count out of; 1 where the platform does not say
 * @param comment the comment shown
 * @param scoringUserId who decided the score, where the platform says
 */
public record Result(
    String userId,
    Optional<BigDecimal> points,
    Optional<BigDecimal> maximum,
    Optional<String> comment,
    Optional<String> scoringUserId) {

  /** Gradebooks round what they rescale; a change that a person makes is larger. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  static Optional<Result> read(JsonObject json) {
    return text(json, "userId")
        .map(
            user ->
                new Result(
                    user,
                    number(json, "resultScore"),
                    number(json, "resultMaximum"),
                    text(json, "comment"),
                    text(json, "scoringUserId")));
  }

  /**
   * Whether it shows this score, on whatever scale, give or take a thousandth for rounding. No
   * points here and none there are the same as well.
   */
  public boolean shows(Optional<BigDecimal> given, BigDecimal outOf) {
    if (points.isEmpty() || given.isEmpty()) {
      return points.isEmpty() && given.isEmpty();
    }
    BigDecimal whole = maximum.filter(m -> m.signum() > 0).orElse(BigDecimal.ONE);
    BigDecimal there = points.get().divide(whole, 6, RoundingMode.HALF_UP);
    BigDecimal here = given.get().divide(outOf, 6, RoundingMode.HALF_UP);
    return there.subtract(here).abs().compareTo(ROUNDING) <= 0;
  }

  private static Optional<BigDecimal> number(JsonObject json, String name) {
    return json.get(name) instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : Optional.empty();
  }

  private static Optional<String> text(JsonObject json, String name) {
    if (json.get(name) instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    return json.get(name) instanceof JsonString text && !text.getString().isBlank()
        ? Optional.of(text.getString())
        : Optional.empty();
  }
}
