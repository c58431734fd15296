package org.tandem.tool.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the nodes share that belongs to no one LMS.
 *
 * @param waitingWork runs of matching and tables of people that wait or are worked on
 * @param oldestWorkAt since when the oldest of the runs does
 * @param failingMail people to whom the last mail could not be handed in
 */
public record ServerState(long waitingWork, Optional<Instant> oldestWorkAt, long failingMail) {
  /** A node that went away is given up after ten minutes; another has had its time by then. */
  static final Duration LONG_WAIT = Duration.ofMinutes(30);

  /** What somebody has to do about it. */
  public List<Trouble> troubles(Instant now) {
    List<Trouble> found = new ArrayList<>();
    if (oldestWorkAt.filter(at -> at.plus(LONG_WAIT).isBefore(now)).isPresent()) {
      found.add(new Trouble(Concern.WORK, waitingWork));
    }
    if (failingMail > 0) {
      found.add(new Trouble(Concern.MAIL, failingMail));
    }
    return List.copyOf(found);
  }
}
