package org.tandem.tool.engagements;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Tells whose agreements somebody is a third party to; whoever keeps agreements provides it. */
public interface ThirdPartyPairs {
  /** The pairs in this place, in the order in which the person was named. */
  List<ThirdPartyIn> of(Place place, UUID personId);
}
