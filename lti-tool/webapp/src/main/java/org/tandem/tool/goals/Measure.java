package org.tandem.tool.goals;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.tandem.tool.program.GoalMethod;

/** What tells how far a goal was reached; its evidence always names one of five levels. */
public sealed interface Measure permits AttainmentScale, KeyResults {
  /** How it is written down. */
  GoalMethod method();

  /** What it lacks; an empty list means that it measures. */
  List<Flaw> flaws();

  /** Where its words could be clearer; nothing here keeps anybody from agreeing. */
  List<ScaleAdvice> advice();

  /** The level at the beginning, -2 to +2, if known. */
  OptionalInt baseline();

  /** Where things stood in the beginning, in its own numbers; empty while that is not said. */
  List<BigDecimal> start();

  /** All of it, as it goes into an agreement. */
  JsonObject toJson();
}
