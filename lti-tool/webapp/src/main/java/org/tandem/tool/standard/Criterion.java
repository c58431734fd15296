package org.tandem.tool.standard;

/**
 * Something by which a standard is seen to be met. What records show is computed and never entered;
 * the rest an administrator answers, and says where the evidence is.
 */
public enum Criterion {
  /** The program says what it is for. */
  OBJECTIVES_STATED(Standard.PURPOSE, true),
  /** Each objective has a day. */
  OBJECTIVES_DATED(Standard.PURPOSE, true),
  /** Whoever pays for the program has agreed to what it is for. */
  SPONSOR_AGREES(Standard.PURPOSE, false),
  /** Those who help were trained for it. */
  MENTORS_TRAINED(Standard.TRAINING, false),
  /** Those who learn were told what to expect. */
  MENTEES_BRIEFED(Standard.TRAINING, false),
  /** Others whom it concerns were told, such as managers and teachers. */
  OTHERS_BRIEFED(Standard.TRAINING, false),
  /** Nobody is in a pair without saying yes. */
  BOTH_DECIDE(Standard.MATCHING, true),
  /** A proposal is answered within a week, in the middle of all. */
  ANSWERS_IN_TIME(Standard.MATCHING, true),
  /** People know how they are matched, and by what. */
  METHOD_EXPLAINED(Standard.MATCHING, false),
  /** Pairs are asked how it goes. */
  PAIRS_ASKED(Standard.MEASUREMENT, true),
  /** Few pairs at work are quiet or stuck. */
  PAIRS_FOLLOWED(Standard.MEASUREMENT, true),
  /** What is shown is countersigned. */
  EVIDENCE_COUNTERSIGNED(Standard.MEASUREMENT, true),
  /** Costs are set beside benefits. */
  COSTS_AND_BENEFITS(Standard.MEASUREMENT, true),
  /** Pairs have signed agreements. */
  AGREEMENTS_SIGNED(Standard.ETHICS, true),
  /** Every agreement says what stays confidential. */
  CONFIDENTIALITY(Standard.ETHICS, true),
  /** The program keeps to a code of ethics that everybody in it knows. */
  CODE_OF_ETHICS(Standard.ETHICS, false),
  /** People know whom to turn to with a complaint. */
  COMPLAINTS(Standard.ETHICS, false),
  /** There are seats for those who wait. */
  SEATS_SUFFICE(Standard.ADMINISTRATION, true),
  /** Somebody has the time and the task to run the program. */
  COORDINATOR(Standard.ADMINISTRATION, false),
  /** Those who help have somebody to turn to, such as supervision. */
  MENTORS_SUPPORTED(Standard.ADMINISTRATION, false);

  private final Standard standard;
  private final boolean computed;

  Criterion(Standard standard, boolean computed) {
    this.standard = standard;
    this.computed = computed;
  }

  /** What it belongs to. */
  public Standard standard() {
    return standard;
  }

  /** Whether records say it, so that nobody answers it. */
  public boolean isComputed() {
    return computed;
  }
}
