package org.tandem.tool.surveys;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The warnings that stand, of several pairs at once: that there is one, and since when. */
public interface Warnings {
  /** The warning of each of these pairs; pairs without one are left out. */
  Map<UUID, PulseWarning> standing(UUID tenantId, Collection<UUID> engagementIds);
}
