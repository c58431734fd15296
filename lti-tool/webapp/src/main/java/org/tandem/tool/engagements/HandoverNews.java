package org.tandem.tool.engagements;

import org.tandem.tool.people.Visit;

/** Tells whether a hand-over concerns somebody; whoever keeps hand-overs provides it. */
public interface HandoverNews {
  /**
   * Whether the visitor is asked for consent or to take a pair over here, or has handed one over.
   */
  boolean concerns(Visit visit);
}
