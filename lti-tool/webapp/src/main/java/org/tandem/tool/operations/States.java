package org.tandem.tool.operations;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Counts what there is, by registration; one without anything is missing. */
public interface States {
  /** What is on its way. */
  Map<UUID, Traffic> traffic();

  /** Both sides' keys, of which ours sign now. */
  Map<UUID, KeyState> keys(Instant now);

  /** How many places in each LMS wait to be let in. */
  Map<UUID, Long> waitingDeployments();

  /** How often in a row each learning record store that is on could not be told anything. */
  Map<UUID, Long> failingStores();

  /** What belongs to no one LMS. */
  ServerState server();
}
