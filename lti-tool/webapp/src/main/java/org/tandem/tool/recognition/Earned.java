package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * Something that somebody has earned, worked out from what was signed and confirmed.
 *
 * @param achievement what
 * @param programId the program of the pair; none where it is about all pairs
 * @param occasion what it is earned for once: the pair, or else the person
 * @param counts what it rests on, as it was at that moment
 * @param at since when it is true
 */
record Earned(
    Achievement achievement, Optional<UUID> programId, UUID occasion, Counts counts, Instant at) {

  /**
   * All that a person has earned.
   *
   * @param completed their pairs, in the order in which these closed
   * @param helped the meetings in which they were the mentor, in the order of their confirmation
   */
  static List<Earned> of(UUID personId, List<CompletedPair> completed, List<HeldMeeting> helped) {
    List<CompletedPair> asMentor =
        completed.stream().filter(pair -> pair.side() == Side.MENTOR).toList();
    List<Earned> earned = new ArrayList<>();
    completed.forEach(pair -> earned.add(of(pair)));
    for (Achievement one : Achievement.values()) {
      if (one.pairs() > 0 && asMentor.size() >= one.pairs()) {
        List<CompletedPair> first = asMentor.subList(0, one.pairs());
        Instant at = first.get(first.size() - 1).closedAt();
        earned.add(inAll(one, personId, Counts.ofMentor(first), at));
      }
      if (one.minutes() > 0) {
        until(one.minutes(), helped)
            .map(
                first ->
                    inAll(
                        one,
                        personId,
                        Counts.ofMeetings(first),
                        first.get(first.size() - 1).confirmedAt()))
            .ifPresent(earned::add);
      }
    }
    return earned;
  }

  private static Earned of(CompletedPair pair) {
    boolean mentor = pair.side() == Side.MENTOR;
    return new Earned(
        mentor ? Achievement.COMPLETED_AS_MENTOR : Achievement.COMPLETED_AS_MENTEE,
        Optional.of(pair.programId()),
        pair.id(),
        mentor ? Counts.ofMentor(List.of(pair)) : Counts.ofMentee(pair),
        pair.closedAt());
  }

  private static Earned inAll(Achievement what, UUID personId, Counts counts, Instant at) {
    return new Earned(what, Optional.empty(), personId, counts, at);
  }

  /** The first meetings that make this time together; none while there is less. */
  private static Optional<List<HeldMeeting>> until(int minutes, List<HeldMeeting> meetings) {
    int sum = 0;
    for (int i = 0; i < meetings.size(); i++) {
      sum += meetings.get(i).minutes();
      if (sum >= minutes) {
        return Optional.of(meetings.subList(0, i + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether this is what an award is for. */
  boolean isFor(Award award) {
    return award.achievement() == achievement && award.occasion().equals(occasion);
  }

  /** What of all this no award is for yet. */
  static List<Earned> notIn(List<Award> awards, List<Earned> earned) {
    return earned.stream().filter(one -> awards.stream().noneMatch(one::isFor)).toList();
  }
}
