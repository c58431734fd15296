package org.tandem.tool.engagements;

/** Where one person stands at one step of the way. */
public enum StepState {
  /** Done; can be looked at. */
  DONE,
  /** It is this person's turn. */
  CURRENT,
  /** It is somebody else's turn. */
  WAITING,
  /** Not reached yet. */
  LATER
}
