package org.tandem.tool.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Who takes part where. */
public interface Participations {
  /** One person's part. */
  Optional<Participation> find(Place place, UUID personId);

  /** Everybody's, in the order in which they began. */
  List<Participation> in(Place place);

  /**
   * Keeps a new one.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if the person began elsewhere
   */
  Participation add(Participation participation);

  /**
   * Keeps a change.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Participation update(Participation participation);
}
