package org.tandem.tool.recruitment;

import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Who came by a link that invites to help others. */
public interface CampaignVisits {
  /** Keeps that somebody came; the first link by which they came to a place counts. */
  void came(Place place, UUID personId, UUID activityId, Instant at);
}
