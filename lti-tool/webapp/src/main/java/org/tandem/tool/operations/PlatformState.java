package org.tandem.tool.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolAddresses;

/**
 * An LMS and all that goes between it and the tool.
 *
 * @param registration the registration
 * @param waitingDeployments how many places in the LMS wait to be let in
 * @param traffic what is on its way
 * @param keys both sides' keys
 * @param storeFailures how often in a row its learning record store could not be told anything
 */
public record PlatformState(
    Registration registration,
    long waitingDeployments,
    Traffic traffic,
    KeyState keys,
    long storeFailures) {
  /** An LMS that is away for maintenance is back by then. */
  static final Duration LONG_WAIT = Duration.ofHours(1);

  /** Keys are replaced each 182 days, a day and some rounds after that at the latest. */
  static final Duration OLD_KEY = Duration.ofDays(190);

  /** What somebody has to do about it, the most urgent first; nothing where it is switched off. */
  public List<Trouble> troubles(Instant now) {
    List<Trouble> found = new ArrayList<>();
    switch (registration.status()) {
      case DISABLED -> {
        // Nothing is expected of it.
      }
      case PENDING -> found.add(new Trouble(Concern.APPROVAL, 1));
      case ACTIVE -> {
        add(found, Concern.GIVEN_UP, traffic.givenUp());
        boolean stuck =
            traffic.oldestAt().filter(at -> at.plus(LONG_WAIT).isBefore(now)).isPresent();
        add(found, Concern.STUCK, stuck ? traffic.waiting() : 0);
        add(found, Concern.ROSTERS, traffic.failingRosters());
        add(found, Concern.DEPLOYMENTS, waitingDeployments);
        add(
            found,
            Concern.SERVICES,
            registration.missing(ToolAddresses.NEEDED_SCOPES).isEmpty() ? 0 : 1);
        add(found, Concern.RECORD_STORE, storeFailures);
        boolean fresh = keys.signsSince().filter(at -> at.plus(OLD_KEY).isAfter(now)).isPresent();
        add(found, Concern.KEY, fresh ? 0 : 1);
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Trouble> found, Concern concern, long count) {
    if (count > 0) {
      found.add(new Trouble(concern, count));
    }
  }
}
