package org.tandem.tool.outcomes;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.program.Reached;

/** Computes a line of the ledger anew from what was signed. */
final class Recount {
  private Recount() {}

  /**
   * What speaks against a line; nothing where it follows from the signed records.
   *
   * @param posting the line
   * @param closed what the two signed at the end
   * @param agreement what they had agreed on
   */
  static Optional<String> objection(Posting posting, Closed closed, InForce agreement) {
    JsonObject line = posting.content().json();
    if (!posting.content().isIntact() || !closed.content().isIntact()) {
      return Optional.of("a text does not fit its fingerprint");
    }
    if (!line.getString("closing").equals(closed.content().hash())) {
      return Optional.of("it rests on another closing");
    }
    if (differ(line.getString("points"), posting.score().points())
        || differ(line.getString("maximum"), posting.score().maximum())) {
      return Optional.of("its numbers are not those that were fixed");
    }
    return posting.review().isPresent() ? Optional.empty() : signed(posting, closed, agreement);
  }

  private static Optional<String> signed(Posting posting, Closed closed, InForce agreement) {
    Reached reached = reached(closed.content().json());
    boolean follows =
        agreement
            .grading()
            .filter(terms -> terms.activityId().equals(posting.score().activityId()))
            .flatMap(terms -> terms.policy().pointsFor(reached))
            .filter(points -> points.compareTo(posting.score().points()) == 0)
            .isPresent();
    return follows ? Optional.empty() : Optional.of("what was signed gives other points");
  }

  private static Reached reached(JsonObject closing) {
    JsonObject milestones = closing.getJsonObject("milestones");
    return new Reached(
        closing.isNull("level") ? OptionalInt.empty() : OptionalInt.of(closing.getInt("level")),
        closing.getInt("meetings"),
        milestones.getInt("reached"),
        milestones.getInt("all"));
  }

  private static boolean differ(String fixed, BigDecimal points) {
    return new BigDecimal(fixed).compareTo(points) != 0;
  }
}
