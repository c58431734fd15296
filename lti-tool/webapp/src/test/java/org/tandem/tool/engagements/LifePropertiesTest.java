package org.tandem.tool.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** Whatever anybody tries in whatever order, a pair lives as the table says and no other way. */
class LifePropertiesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final UUID MENTOR = new UUID(0, 1);
  private static final UUID MENTEE = new UUID(0, 2);
  private static final UUID STRANGER = new UUID(0, 3);
  private static final Set<EngagementState> OVER =
      EnumSet.of(EngagementState.CLOSED, EngagementState.DECLINED, EngagementState.EXPIRED);

  /** One try of somebody. */
  record Try(UUID by, Act act) {}

  @Property
  @Label("no random sequence of acts leaves the table, and a refused act changes nothing")
  void livesAsTheTableSays(@ForAll("tries") List<Try> tries) {
    Engagement pair = proposed();
    for (Try one : tries) {
      Engagement before = pair;
      try {
        pair = act(pair, one);
      } catch (Rejection refused) {
        assertThat(pair).isEqualTo(before);
        continue;
      }
      assertThat(before.involves(one.by())).isTrue();
      assertThat(Life.after(before.state(), done(before, pair, one))).contains(pair.state());
      holdsTogether(pair);
    }
  }

  @Property
  @Label("what is over stays over")
  void staysOver(@ForAll("tries") List<Try> tries) {
    Engagement pair = proposed();
    Optional<Engagement> over = Optional.empty();
    for (Try one : tries) {
      try {
        pair = act(pair, one);
      } catch (Rejection refused) {
        continue;
      }
      assertThat(over).isEmpty();
      over = Optional.of(pair).filter(end -> OVER.contains(end.state()));
    }
  }

  /** What must hold of any pair at any moment. */
  private static void holdsTogether(Engagement pair) {
    boolean both = pair.mentorAcceptedAt().isPresent() && pair.menteeAcceptedAt().isPresent();
    if (pair.state().isTogether() || pair.state() == EngagementState.CLOSED) {
      assertThat(both).isTrue();
    }
    assertThat(pair.ending().isPresent()).isEqualTo(pair.state() == EngagementState.CLOSED);
    assertThat(pair.endedAt().isPresent()).isEqualTo(OVER.contains(pair.state()));
    assertThat(pair.pause().isPresent()).isEqualTo(pair.state() == EngagementState.PAUSED);
    assertThat(pair.menteeId()).isEqualTo(MENTEE);
    assertThat(pair.mentorSince().or(pair::mentorAcceptedAt)).isEqualTo(pair.mentorAcceptedAt());
    assertThat(pair.state().isLive()).isEqualTo(!OVER.contains(pair.state()));
  }

  /** The second acceptance is an act of its own. */
  private static Act done(Engagement before, Engagement after, Try one) {
    boolean agreed =
        before.state() == EngagementState.PROPOSED && after.state() == EngagementState.ACCEPTED;
    return agreed ? Act.AGREE : one.act();
  }

  private static Engagement act(Engagement pair, Try one) {
    return switch (one.act()) {
      case ACCEPT, AGREE -> pair.accepted(one.by(), NOW);
      case DECLINE -> byOneOfThem(pair, one).declined(NOW);
      case EXPIRE -> byOneOfThem(pair, one).expired(NOW);
      case START -> byOneOfThem(pair, one).started();
      case PAUSE -> byOneOfThem(pair, one).paused(one.by(), Optional.empty(), NOW);
      case RESUME -> byOneOfThem(pair, one).resumed();
      case HAND_OVER -> byOneOfThem(pair, one).handedOver(successor(pair), NOW);
      case COMPLETE -> byOneOfThem(pair, one).ended(Ending.COMPLETED, NOW);
      case END -> byOneOfThem(pair, one).ended(Ending.NO_FAULT, NOW);
    };
  }

  private static UUID successor(Engagement pair) {
    return pair.mentorId().equals(MENTOR) ? STRANGER : MENTOR;
  }

  private static Engagement byOneOfThem(Engagement pair, Try one) {
    pair.sideOf(one.by());
    return pair;
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    Arbitrary<Act> acts = Arbitraries.of(Act.class).filter(act -> act != Act.AGREE);
    return Combinators.combine(Arbitraries.of(MENTOR, MENTEE, STRANGER), acts)
        .as(Try::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Engagement proposed() {
    return Engagement.proposed(
        new UUID(0, 4),
        new Place(new UUID(0, 5), new UUID(0, 6), new UUID(0, 7)),
        Kind.COACHING,
        MENTOR,
        MENTEE,
        Optional.empty(),
        NOW);
  }
}
