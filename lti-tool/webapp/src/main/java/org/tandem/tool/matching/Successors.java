package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;

/**
 * Finds mentors who could go on with the mentee of a pair: with a free seat, wanted by both sides'
 * rules, and not tried before; best fit first.
 */
@Dependent
public class Successors {
  private static final int SHOWN = 20;

  private final CollectInputs collect;

  /** For the container. */
  @Inject
  public Successors(CollectInputs collect) {
    this.collect = collect;
  }

  /** The mentors who could, by id. */
  public List<UUID> of(Engagement pair) {
    return Solve.candidates(collect.collectFor(pair), pair.menteeId().toString(), SHOWN).stream()
        .map(one -> UUID.fromString(one.mentor()))
        .toList();
  }
}
