package org.tandem.tool.engagements;

import java.util.Optional;
import java.util.UUID;

/** How many pairs mentors have across all programs and courses, and how many at most they want. */
public interface MentorLoads {
  /**
   * A mentor's load.
   *
   * @param taken live pairs as a mentor, wherever
   * @param most how many at most; none where the mentor has set no limit
   */
  record Load(int taken, Optional<Integer> most) {
    /** How many more pairs there may be of so many free seats. */
    public int room(int seats) {
      return most.map(limit -> Math.max(0, Math.min(seats, limit - taken))).orElse(seats);
    }
  }

  /** The load of a person. */
  Load of(UUID tenantId, UUID personId);

  /**
   * Sets the limit of a person.
   *
   * @throws org.tandem.tool.kernel.Rejection (load-taken) if they have more pairs than that
   *     already; (invalid-load) below 1 or above {@link Seats#MOST}
   */
  void limit(UUID tenantId, UUID personId, Optional<Integer> most);
}
