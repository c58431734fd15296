package org.tandem.tool.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Who was named as a good mentor, and what they said. */
public interface Nominations {
  /** What was said of somebody in a place, oldest first. */
  List<Nomination> of(Place place, UUID nomineeId);

  /** Whom somebody named in a place, without the reasons, oldest first. */
  List<Named> by(Place place, UUID nominatorId);

  /**
   * Somebody who was named, as the one who named them sees it.
   *
   * @param id the nomination
   * @param nomineeId whom
   * @param saidAt when
   */
  record Named(UUID id, UUID nomineeId, Instant saidAt) {}

  /**
   * Keeps one.
   *
   * @return whether it was kept; not where the person named them already, or {@link
   *     Nomination#MOST} others, in another tab
   */
  boolean add(Nomination nomination);

  /** Forgets one of those that somebody said. */
  void remove(Place place, UUID nominatorId, UUID nominationId);

  /** What somebody answered in a place. */
  Optional<Nomination.Answer> answer(Place place, UUID nomineeId);

  /** Keeps an answer; answers whether there was none before. */
  boolean answer(Place place, UUID nomineeId, Nomination.Answer answer, Instant at);
}
