package org.tandem.tool.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is so by what people accepted, confirmed or signed.
 *
 * @param kind what
 * @param subjectId what it is about: a pair, a meeting, a goal or a decision
 * @param personId whose it is
 * @param issuer the LMS that knows them
 * @param subject what it calls them ({@code sub})
 * @param engagementId the pair
 * @param programId the program
 * @param program its name
 * @param courseId the course
 * @param at when it was so
 * @param measure minutes of a meeting, or the level of a goal from -2 to +2
 */
public record Fact(
    FactKind kind,
    UUID subjectId,
    UUID personId,
    String issuer,
    String subject,
    UUID engagementId,
    UUID programId,
    String program,
    UUID courseId,
    Instant at,
    Optional<Integer> measure) {

  /**
   * The id of its statement. It follows from what it is, so that telling it again is telling the
   * same (RFC 9562 section 5.3).
   */
  public UUID id() {
    return UUID.nameUUIDFromBytes(
        String.join(":", "xapi", kind.name(), subjectId.toString(), personId.toString())
            .getBytes(StandardCharsets.UTF_8));
  }
}
