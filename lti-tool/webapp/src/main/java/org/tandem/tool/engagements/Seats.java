package org.tandem.tool.engagements;

import java.util.Map;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * The seats that mentors offer and the one place that each mentee has. A database row is behind
 * each, so that no two requests, on whatever node, can take the same one.
 */
public interface Seats {
  /** Most seats a mentor can offer. */
  int MOST = 50;

  /**
   * What a mentor offers.
   *
   * @param all seats offered
   * @param free seats that no live pair holds
   */
  record Count(int all, int free) {}

  /** The seats of every mentor in a place, by person. */
  Map<UUID, Count> count(Place place);

  /**
   * Lets a mentor offer this many seats.
   *
   * @throws org.tandem.tool.kernel.Rejection (seats-taken) if more than that are taken
   */
  void offer(Place place, UUID mentorId, int seats);

  /**
   * Takes a seat of the mentor and the mentee's place for a pair, both or none.
   *
   * @throws org.tandem.tool.kernel.Rejection (no-seat or mentee-placed) if one of them is taken
   */
  void take(Engagement engagement);

  /** Gives seat and place back. */
  void release(Engagement engagement);

  /** The mentees of a place who are in a live pair, with that pair. */
  Map<UUID, UUID> placed(Place place);
}
