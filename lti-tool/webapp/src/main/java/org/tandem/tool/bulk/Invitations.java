package org.tandem.tool.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Place;

/** Whom those who run a program invited to take part, and who said no. */
public interface Invitations {
  /** For so long nobody is invited again to the same program in the same course. */
  Duration APART = Duration.ofDays(30);

  /**
   * An invitation.
   *
   * @param batchId with which others it was written
   * @param side as what
   * @param at when
   * @param words what was said to them
   * @param refused whether the person said no
   */
  record Invitation(UUID batchId, Side side, Instant at, String words, boolean refused) {
    /** Whether it is too early, or no use, to invite the person again. */
    boolean forbidsAnother(Instant now) {
      return refused || now.isBefore(at.plus(APART));
    }
  }

  /** The last one of somebody. */
  Optional<Invitation> find(Place place, UUID personId);

  /** All of a program, by person. */
  List<Whom> of(UUID tenantId, UUID programId);

  /** Somebody with their invitation. */
  record Whom(UUID courseId, UUID personId, Invitation invitation) {}

  /**
   * Keeps one in place of what there was.
   *
   * @return false where the person was invited within {@link #APART} before, or said no
   */
  boolean put(Place place, UUID personId, Invitation invitation);

  /** Takes one back that came with these others; answers whether it was there still. */
  boolean remove(Place place, UUID personId, UUID batchId);

  /** Keeps that somebody said no; answers whether there was anything to say it to. */
  boolean refuse(Place place, UUID personId, Instant now);
}
