package org.tandem.tool.recruitment;

import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * That one person of a course said that another would be a good mentor.
 *
 * @param id ours
 * @param place program and course
 * @param nomineeId who would be one
 * @param nominatorId who says so
 * @param reason why, for the nominee to read; 1 to {@link #LONGEST_REASON} characters
 * @param saidAt when
 */
public record Nomination(
    UUID id, Place place, UUID nomineeId, UUID nominatorId, String reason, Instant saidAt) {

  /** Most characters of a reason. */
  public static final int LONGEST_REASON = 280;

  /** How many people one person can name in a program of a course. */
  public static final int MOST = 5;

  /** What the nominee says to all nominations of a program in a course together. */
  public enum Answer {
    /** Yes: their profile as a mentor is begun. */
    ACCEPTED,
    /** No, and they are not asked there again. */
    DECLINED
  }
}
