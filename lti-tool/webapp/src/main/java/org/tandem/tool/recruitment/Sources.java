package org.tandem.tool.recruitment;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Where the mentors of a program come from, counted anew from records. */
public interface Sources {
  /**
   * Every way of a program, campaigns first, by name. Each counts by itself: who came in two ways
   * is in both.
   */
  List<Source> of(UUID tenantId, UUID programId);

  /** The campaigns of one course, by name. */
  List<Source> campaigns(Place place);
}
