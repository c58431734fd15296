package org.tandem.tool.matching;

import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Place;

/**
 * Tells what somebody is to read before they take part; a component that has something to read
 * offers a bean of this type.
 */
public interface GettingReady {
  /** Where somebody stands with it. */
  State state(Place place, UUID personId, Side side);

  /** The states. */
  enum State {
    /** There is nothing to read. */
    NOTHING,
    /** There is something, and a profile can be handed in without it. */
    OFFERED,
    /** It comes before a profile is handed in. */
    ASKED,
    /** It was read. */
    DONE
  }
}
