package org.tandem.tool.requests;

/** How far a request has come. */
public enum RequestState {
  /** In line: the mentor has no seat for it yet. */
  WAITING,
  /** The mentor can answer; a seat is held for it. */
  OPEN,
  /** The mentor said yes: the two are a pair. */
  ACCEPTED,
  /** The mentor said no. */
  DECLINED,
  /** Not answered in time. */
  EXPIRED,
  /** Taken back by the mentee. */
  WITHDRAWN,
  /** Taken back by itself, because the mentee found a pair elsewhere. */
  OVERTAKEN;

  /** Whether something can still come of it. */
  public boolean isAlive() {
    return this == WAITING || this == OPEN;
  }
}
