package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.PlainText;

/**
 * Thanks from one of a pair to the other, for something that both of them vouched for; nobody else
 * reads it.
 *
 * @param id ours
 * @param from who says it
 * @param to who hears it
 * @param reason what for
 * @param kudos in a word
 * @param words in their own words, up to {@link #LONGEST} characters; may be empty
 * @param saidAt when
 */
public record ThankYou(
    UUID id, UUID from, UUID to, Reason reason, Kudos kudos, String words, Instant saidAt) {
  /** Most characters of the words. */
  public static final int LONGEST = 280;

  /** Tidies the words. */
  public ThankYou {
    words = PlainText.tidy(words, LONGEST);
  }

  /**
   * Something that somebody can be thanked for.
   *
   * @param engagementId the pair
   * @param kind what it is
   * @param id its id
   * @param at when they met, or when it was countersigned
   * @param goal the title of the goal that it shows something of; none for a meeting
   */
  public record Reason(UUID engagementId, Kind kind, UUID id, Instant at, Optional<String> goal) {}

  /** What somebody can be thanked for. */
  public enum Kind {
    /** A meeting that both confirmed. */
    MEETING,
    /** Evidence that the other one of the two countersigned. */
    EVIDENCE
  }
}
