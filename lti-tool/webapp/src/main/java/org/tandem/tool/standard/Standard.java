package org.tandem.tool.standard;

/** The six core standards, in their order. */
public enum Standard {
  /** 1: clarity of purpose. */
  PURPOSE,
  /** 2: stakeholder training and briefing. */
  TRAINING,
  /** 3: selection and matching. */
  MATCHING,
  /** 4: measurement and review. */
  MEASUREMENT,
  /** 5: ethics. */
  ETHICS,
  /** 6: administration and support. */
  ADMINISTRATION
}
