package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/** Staff pair two people themselves. */
@Dependent
@Transactional
public class PairByHand {
  private final CollectInputs collect;
  private final Pairing pairing;

  /** For the container. */
  @Inject
  public PairByHand(CollectInputs collect, Pairing pairing) {
    this.collect = collect;
    this.pairing = pairing;
  }

  /**
   * Pairs two people who take part and are free; proposed to both, or at once where the program
   * asks nobody to confirm.
   *
   * @throws org.tandem.tool.kernel.Rejection (other-method) where the program does not pair by
   *     hand; (invalid-pin) if one of them is not free or has excluded the other
   */
  public Engagement pair(Place place, Program program, UUID menteeId, UUID mentorId) {
    PairingPolicy policy = program.pairing();
    policy.require(policy.method().isByHand());
    pairing.expireDue(place);
    MatchInputs.Couple pin = new MatchInputs.Couple(menteeId.toString(), mentorId.toString());
    Pins.require(collect.collect(place, List.of(pin)));
    return pairing.pair(place, program, mentorId, menteeId, Optional.empty());
  }

  /**
   * Who would do best for a mentee just now, best first: free, not excluded, not tried before.
   *
   * @param most how many to name
   */
  public List<MatchResult.Pair> candidates(Place place, UUID menteeId, int most) {
    MatchInputs inputs = collect.collect(place, List.of());
    return Solve.candidates(inputs, menteeId.toString(), most);
  }
}
