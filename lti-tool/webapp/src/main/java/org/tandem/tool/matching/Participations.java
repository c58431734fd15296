package org.tandem.tool.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Who takes part where. */
public interface Participations {
  /** One person's part. */
  Optional<Participation> find(Place place, UUID personId);

  /** Everybody's, in the order in which they began. */
  List<Participation> in(Place place);

  /** Who has begun in a place. */
  Set<UUID> begun(Place place);

  /**
   * The handed in parts of those who may be brought together with others: nobody who objects to it.
   */
  List<Participation> open(Place place);

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

  /** Whether anybody in a program has answered the question of this key, in whatever course. */
  boolean hasAnswered(UUID tenantId, UUID programId, String key);

  /** Keeps many new ones that came with an import. */
  void addAll(List<Participation> participations, UUID importId);

  /** Those that came with an import and that nobody has changed since. */
  List<Participation> untouched(UUID tenantId, UUID importId);

  /** How many are left of an import. */
  int count(UUID tenantId, UUID importId);

  /** Forgets those of them that nobody has changed since. */
  void removeAll(List<Participation> participations);
}
