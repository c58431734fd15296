package org.tandem.tool.program;

/**
 * How a program begins that nobody has changed yet.
 *
 * @param pairing how people find each other in it
 * @param goals how its pairs write their goals
 * @param thirdParty whether somebody besides the two must sign their agreement
 */
public record ProgramStart(PairingPolicy pairing, GoalMethod goals, boolean thirdParty) {
  /** What is right for most. */
  public static final ProgramStart STANDARD =
      new ProgramStart(PairingPolicy.STANDARD, GoalMethod.GAS, false);
}
