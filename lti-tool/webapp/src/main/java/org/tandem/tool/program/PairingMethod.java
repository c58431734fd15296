package org.tandem.tool.program;

/** How the pairs of a program come about, and with it who may do what. */
public enum PairingMethod {
  /** Mentees look for a mentor and ask; a pair is who asked and who accepted. */
  SELF(true, false, false, true),
  /** Staff pair people by hand; both confirm. */
  ADMIN(false, true, false, true),
  /** The matching pairs everybody at once; what staff publish counts without a further yes. */
  BULK(false, true, true, false),
  /** People rank and exclude, the matching optimises, staff publish, both confirm. */
  HYBRID(false, true, true, true);

  private final boolean requests;
  private final boolean byHand;
  private final boolean runs;
  private final boolean confirmed;

  PairingMethod(boolean requests, boolean byHand, boolean runs, boolean confirmed) {
    this.requests = requests;
    this.byHand = byHand;
    this.runs = runs;
    this.confirmed = confirmed;
  }

  /** Whether mentees ask mentors themselves. */
  public boolean hasRequests() {
    return requests;
  }

  /** Whether staff may pair two people by hand. */
  public boolean isByHand() {
    return byHand;
  }

  /** Whether staff may run the matching. */
  public boolean hasRuns() {
    return runs;
  }

  /** Whether a pair that staff made waits for the yes of both. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
