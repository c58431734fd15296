package org.tandem.tool.engagements;

import static org.tandem.tool.engagements.EngagementState.ACCEPTED;
import static org.tandem.tool.engagements.EngagementState.ACTIVE;
import static org.tandem.tool.engagements.EngagementState.CLOSED;
import static org.tandem.tool.engagements.EngagementState.DECLINED;
import static org.tandem.tool.engagements.EngagementState.EXPIRED;
import static org.tandem.tool.engagements.EngagementState.PAUSED;
import static org.tandem.tool.engagements.EngagementState.PROPOSED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a pair as a table: what each state allows and where it leads. Whatever is not in it
 * is refused.
 */
final class Life {
  private static final Map<EngagementState, Map<Act, EngagementState>> TABLE =
      new EnumMap<>(
          Map.of(
              PROPOSED,
                  Map.of(
                      Act.ACCEPT, PROPOSED,
                      Act.AGREE, ACCEPTED,
                      Act.DECLINE, DECLINED,
                      Act.EXPIRE, EXPIRED),
              ACCEPTED, Map.of(Act.START, ACTIVE, Act.HAND_OVER, ACCEPTED, Act.END, CLOSED),
              ACTIVE,
                  Map.of(
                      Act.PAUSE, PAUSED,
                      Act.HAND_OVER, ACTIVE,
                      Act.COMPLETE, CLOSED,
                      Act.END, CLOSED),
              PAUSED, Map.of(Act.RESUME, ACTIVE, Act.HAND_OVER, PAUSED, Act.END, CLOSED),
              CLOSED, Map.of(),
              DECLINED, Map.of(),
              EXPIRED, Map.of()));

  private Life() {}

  /** Where an act leads from a state; nowhere where it is not allowed. */
  static Optional<EngagementState> after(EngagementState state, Act act) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
  }
}
