package org.tandem.tool.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;

class EarnedTest {
  private static final UUID PERSON = new UUID(0, 1);
  private static final UUID PROGRAM = new UUID(0, 2);
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final int DAY = 86_400;

  @Test
  void recognisesEachPairThatCameToItsEndOnBothSides() {
    CompletedPair learned = pair(1, Side.MENTEE);
    CompletedPair helped = pair(2, Side.MENTOR);

    List<Earned> earned = Earned.of(PERSON, List.of(learned, helped), List.of());

    assertThat(earned)
        .containsExactly(
            new Earned(
                Achievement.COMPLETED_AS_MENTEE,
                Optional.of(PROGRAM),
                learned.id(),
                new Counts(1, 4, 180, 2, Optional.of(new Counts.Goals(3, 2))),
                learned.closedAt()),
            new Earned(
                Achievement.COMPLETED_AS_MENTOR,
                Optional.of(PROGRAM),
                helped.id(),
                // The goals were the other's, and are nothing to show.
                new Counts(1, 4, 180, 2, Optional.empty()),
                helped.closedAt()));
  }

  @Test
  void recognisesTheThirdAndTheTenthPairOnTheDayOnWhichTheyClosed() {
    List<CompletedPair> pairs = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      pairs.add(pair(i, Side.MENTOR));
    }

    assertThat(inAll(Earned.of(PERSON, pairs.subList(0, 2), List.of()))).isEmpty();
    assertThat(inAll(Earned.of(PERSON, pairs, List.of())))
        .containsExactly(
            new Earned(
                Achievement.PAIRS_3,
                Optional.empty(),
                PERSON,
                new Counts(3, 12, 540, 6, Optional.empty()),
                pairs.get(2).closedAt()),
            new Earned(
                Achievement.PAIRS_10,
                Optional.empty(),
                PERSON,
                new Counts(10, 40, 1800, 20, Optional.empty()),
                pairs.get(9).closedAt()));
  }

  @Test
  void countsNoPairForOthersInWhichSomebodyLearned() {
    List<CompletedPair> pairs = List.of(pair(1, Side.MENTEE), pair(2, Side.MENTEE));

    assertThat(inAll(Earned.of(PERSON, pairs, List.of()))).isEmpty();
  }

  @Test
  void recognisesHoursWithTheMeetingThatMakesThemFull() {
    List<HeldMeeting> meetings =
        List.of(meeting(1, 300), meeting(2, 299), meeting(3, 1), meeting(4, 60));

    assertThat(Earned.of(PERSON, List.of(), meetings.subList(0, 2))).isEmpty();
    assertThat(Earned.of(PERSON, List.of(), meetings))
        .containsExactly(
            new Earned(
                Achievement.HOURS_10,
                Optional.empty(),
                PERSON,
                new Counts(0, 3, 600, 0, Optional.empty()),
                meetings.get(2).confirmedAt()));
  }

  private static List<Earned> inAll(List<Earned> earned) {
    return earned.stream().filter(one -> !one.achievement().isOfPair()).toList();
  }

  private static CompletedPair pair(int number, Side side) {
    return new CompletedPair(
        new UUID(1, number),
        PROGRAM,
        side,
        4,
        180,
        2,
        new Counts.Goals(3, 2),
        BEGIN.plusSeconds((long) number * DAY));
  }

  private static HeldMeeting meeting(int day, int minutes) {
    return new HeldMeeting(minutes, BEGIN.plusSeconds((long) day * DAY));
  }
}
