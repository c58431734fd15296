package org.tandem.tool.recognition;

import java.util.Collection;
import java.util.Optional;

/**
 * The evidence for what somebody earned: how many, and nothing of what.
 *
 * @param pairs pairs that came to an end which both signed
 * @param meetings meetings that both confirmed
 * @param minutes how long these were together
 * @param countersigned items of evidence that the other of the two countersigned
 * @param goals the person's own goals; none where the goals are somebody else's
 */
public record Counts(
    int pairs, int meetings, int minutes, int countersigned, Optional<Goals> goals) {

  /**
   * How far somebody's own goals were reached.
   *
   * @param all goals that both agreed to
   * @param attained of these, those at the expected level or above by countersigned evidence
   */
  public record Goals(int all, int attained) {}

  /** What a mentor did in these pairs together: the goals were other people's. */
  static Counts ofMentor(Collection<CompletedPair> pairs) {
    return new Counts(
        pairs.size(),
        pairs.stream().mapToInt(CompletedPair::meetings).sum(),
        pairs.stream().mapToInt(CompletedPair::minutes).sum(),
        pairs.stream().mapToInt(CompletedPair::countersigned).sum(),
        Optional.empty());
  }

  static Counts ofMentee(CompletedPair pair) {
    return new Counts(
        1, pair.meetings(), pair.minutes(), pair.countersigned(), Optional.of(pair.goals()));
  }

  static Counts ofMeetings(Collection<HeldMeeting> meetings) {
    return new Counts(
        0,
        meetings.size(),
        meetings.stream().mapToInt(HeldMeeting::minutes).sum(),
        0,
        Optional.empty());
  }
}
