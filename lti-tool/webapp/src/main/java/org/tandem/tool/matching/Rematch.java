package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/**
 * A mentee whose pair came to nothing looks for the next at once: who is free, not excluded and not
 * tried before, best fit first, without waiting for the next run and without a reason asked for.
 */
@Dependent
@Transactional
public class Rematch {
  private static final int SHOWN = 3;

  private final CollectInputs collect;
  private final Pairing pairing;
  private final Seats seats;

  /** For the container. */
  @Inject
  public Rematch(CollectInputs collect, Pairing pairing, Seats seats) {
    this.collect = collect;
    this.pairing = pairing;
    this.seats = seats;
  }

  /** Who would do; nobody where the program pairs in another way or the mentee has a pair. */
  public List<MatchResult.Pair> candidates(Place place, Program program, UUID menteeId) {
    pairing.expireDue(place);
    if (!program.pairing().method().hasRuns() || seats.placed(place).containsKey(menteeId)) {
      return List.of();
    }
    MatchInputs inputs = collect.collect(place, List.of());
    return wasTried(inputs, menteeId)
        ? Solve.candidates(inputs, menteeId.toString(), SHOWN)
        : List.of();
  }

  /**
   * Proposes the mentee to one of the candidates; the mentee has said yes by asking.
   *
   * @throws Rejection (not-a-candidate) if the mentor is none any more
   */
  public Engagement propose(Place place, Program program, UUID menteeId, UUID mentorId) {
    boolean still =
        candidates(place, program, menteeId).stream()
            .anyMatch(one -> one.mentor().equals(mentorId.toString()));
    if (!still) {
      throw Rejection.conflict(
          "not-a-candidate", "This person is not free any more. Look at who is.");
    }
    Engagement proposed = pairing.pair(place, program, mentorId, menteeId, Optional.empty());
    return pairing.accept(proposed, menteeId);
  }

  private static boolean wasTried(MatchInputs inputs, UUID menteeId) {
    return inputs.tried().stream().anyMatch(one -> one.mentee().equals(menteeId.toString()));
  }
}
