package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody who was helped was asked to help others. Nobody is asked twice.
 *
 * @param personId whom
 * @param programId in which program they were asked
 * @param engagementId after which pair
 * @param invitedAt when they were first shown it
 * @param answer what they said; none while they have not
 */
public record Invitation(
    UUID personId, UUID programId, UUID engagementId, Instant invitedAt, Optional<Answer> answer) {

  /** What somebody can say. */
  public enum Answer {
    /** Yes: their profile as a mentor is begun. */
    ACCEPTED,
    /** No, and they are never asked again. */
    DECLINED
  }
}
