package org.tandem.tool.matching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Place;

/**
 * One person's part in a program of a course.
 *
 * @param id ours
 * @param place program and course
 * @param personId who
 * @param side as what
 * @param draft what they have typed, saved as they type
 * @param given what they handed in; only this counts in matching
 * @param givenAt when
 * @param version for optimistic locking
 */
public record Participation(
    UUID id,
    Place place,
    UUID personId,
    Side side,
    Profile draft,
    Optional<Profile> given,
    Optional<Instant> givenAt,
    long version) {

  Participation drafted(Side newSide, Profile newDraft, long seen) {
    return new Participation(id, place, personId, newSide, newDraft, given, givenAt, seen);
  }

  Participation given(Instant now) {
    return new Participation(
        id, place, personId, side, draft, Optional.of(draft), Optional.of(now), version);
  }

  Participation withoutProfile() {
    return new Participation(
        id, place, personId, side, draft, Optional.empty(), Optional.empty(), version);
  }
}
