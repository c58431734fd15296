package org.tandem.tool.matching;

import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * Tells whether somebody is invited to help others; a component that invites people offers a bean
 * of this type.
 */
public interface MentorInvitations {
  /** Whether an invitation waits for this person's answer. Nobody else is told. */
  boolean invites(Place place, UUID personId);
}
