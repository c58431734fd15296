package org.tandem.tool.program;

/** How the pairs of a program write their goals down, so that reaching them can be seen. */
public enum GoalMethod {
  /** Goal Attainment Scaling: five described levels around what is expected. */
  GAS,
  /** One goal with one measure, a reason and a day: specific, measurable, relevant, timed. */
  SMART,
  /** An objective with up to five key results, each from a number to a number. */
  OKR
}
