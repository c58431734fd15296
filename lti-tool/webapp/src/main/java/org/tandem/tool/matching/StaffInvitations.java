package org.tandem.tool.matching;

import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Place;

/**
 * Tells whether those who run a program invited somebody to take part; the component that lets them
 * offers a bean of this type.
 */
public interface StaffInvitations {
  /**
   * An invitation.
   *
   * @param side as what
   * @param words what those who run the program say
   */
  record Invited(Side side, String words) {}

  /** That of somebody who has not begun and has not said no. Nobody else is told. */
  Optional<Invited> invited(Place place, UUID personId);
}
