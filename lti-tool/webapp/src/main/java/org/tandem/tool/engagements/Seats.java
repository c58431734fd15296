package org.tandem.tool.engagements;

import java.util.Collection;
import java.util.List;
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
   * @param free seats that neither a live pair nor a request holds, as far as the mentor's limit
   *     across all programs leaves room
   */
  record Count(int all, int free) {}

  /** The seats of every mentor in a place, by person. */
  Map<UUID, Count> count(Place place);

  /** How many seats of a mentor are free. */
  int free(Place place, UUID mentorId);

  /**
   * Lets a mentor offer this many seats.
   *
   * @throws org.tandem.tool.kernel.Rejection (seats-taken) if more than that are taken
   */
  void offer(Place place, UUID mentorId, int seats);

  /**
   * Lets many mentors who have offered none in a place offer these seats.
   *
   * @param seats by mentor, each from 0 to {@link #MOST}
   */
  void offerAll(Place place, Map<UUID, Integer> seats);

  /**
   * Takes seats and places for many pairs, all or none.
   *
   * @throws org.tandem.tool.kernel.Rejection (no-seat, mentee-placed or load-full) if one of them
   *     is taken
   */
  void takeAll(Place place, List<Engagement> pairs);

  /**
   * Takes a seat of the mentor and the mentee's place for a pair, both or none.
   *
   * @throws org.tandem.tool.kernel.Rejection (no-seat or mentee-placed) if one of them is taken
   */
  void take(Engagement engagement);

  /**
   * Takes the mentee's place for a pair whose seat is held already, see {@link #handOver}.
   *
   * @throws org.tandem.tool.kernel.Rejection (mentee-placed) if it is taken
   */
  void takePlace(Engagement engagement);

  /**
   * Holds a free seat of a mentor for a request, so that whoever may be accepted can be.
   *
   * @return whether there was one
   */
  boolean hold(Place place, UUID mentorId, UUID requestId);

  /**
   * Makes the seat that was held for a request the seat of the pair that came of it.
   *
   * @throws org.tandem.tool.kernel.Rejection (no-seat) if it is not held any more
   */
  void handOver(UUID requestId, Engagement engagement);

  /** Gives back the seats that were held for these requests. */
  void letGo(Place place, Collection<UUID> requestIds);

  /**
   * Keeps a free seat of a mentor for a pair that they may take over.
   *
   * @return whether there was one
   */
  boolean holdFor(Engagement pair, UUID mentorId);

  /** Gives back the seat that was kept for a pair to be taken over, if one was. */
  void letGoFor(UUID tenantId, UUID engagementId);

  /**
   * Makes the seat that was kept for it the seat of a pair that was taken over, and gives the
   * former mentor's back.
   *
   * @throws org.tandem.tool.kernel.Rejection (no-seat) if it is not kept any more; (load-full)
   *     beyond the new mentor's limit across all programs
   */
  void pass(Engagement before, Engagement after);

  /** Gives seat and place back, and the seat that was kept for another mentor. */
  void release(Engagement engagement);

  /** Whether a mentee of a place is in a live pair. */
  boolean isPlaced(Place place, UUID menteeId);

  /** The mentees of a place who are in a live pair, with that pair. */
  Map<UUID, UUID> placed(Place place);
}
