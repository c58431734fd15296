package org.tandem.tool.engagements;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** The pairs of the tenants. */
public interface Engagements {
  /** A pair of this tenant. */
  Optional<Engagement> find(UUID tenantId, UUID engagementId);

  /** Those of these pairs that a program has. */
  List<Engagement> all(UUID tenantId, UUID programId, Collection<UUID> ids);

  /** The same, and nobody else changes one of them before this transaction is over. */
  List<Engagement> lock(UUID tenantId, UUID programId, Collection<UUID> ids);

  /** The pairs of a program whose two belong together, in all its courses, oldest first. */
  List<Engagement> together(UUID tenantId, UUID programId, int most);

  /** Every pair of one person in a place, newest first. */
  List<Engagement> ofPerson(Place place, UUID personId);

  /** Every pair of one person, wherever it is, newest first. */
  List<Engagement> ofPerson(UUID tenantId, UUID personId);

  /** Every pair in a place, newest first. */
  List<Engagement> in(Place place);

  /** The former mentors of the pairs in a place that were handed over, oldest first. */
  List<FormerMentor> former(Place place);

  /** Keeps who was the mentor of a pair. */
  void add(UUID tenantId, FormerMentor former);

  /** Keeps a new pair. */
  Engagement add(Engagement engagement);

  /**
   * Keeps the state and the mentor of a pair.
   *
   * @return the pair with its new version
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Engagement update(Engagement engagement);

  /** Keeps many new pairs that came with an import. */
  void addAll(List<Engagement> pairs, UUID importId);

  /** The pairs that came with an import and that nobody has changed since. */
  List<Engagement> untouched(UUID tenantId, UUID importId);

  /** How many pairs are left of an import. */
  int count(UUID tenantId, UUID importId);

  /**
   * Forgets a pair.
   *
   * @throws RuntimeException if somebody changed it since, or something refers to it by now
   */
  void remove(Engagement pair);
}
