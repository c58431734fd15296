package org.tandem.tool.engagements.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;

/** Two columns, one for each of a pair, as what each of them did when. */
public final class BothSides {
  private BothSides() {}

  /** What the two columns say; a side that has not done it is left out. */
  public static Map<Side, Instant> of(@Nullable Instant mentor, @Nullable Instant mentee) {
    Map<Side, Instant> when = new EnumMap<>(Side.class);
    if (mentor != null) {
      when.put(Side.MENTOR, mentor);
    }
    if (mentee != null) {
      when.put(Side.MENTEE, mentee);
    }
    return when;
  }
}
