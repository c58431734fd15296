package org.tandem.tool.handover;

/** How far a hand-over has come. */
public enum HandoverState {
  /** Waits for the mentee's consent or the new mentor's signature. */
  OPEN,
  /** The new mentor works with the mentee. */
  DONE,
  /** Stopped by one of the pair or by whoever runs the course. */
  STOPPED,
  /** The new mentor said no. */
  DECLINED,
  /** Nobody completed it in time. */
  EXPIRED
}
