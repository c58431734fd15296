package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class StandingTest {
  @Test
  void standsAtItsBaselineUntilSomethingIsCountersigned() {
    Goal goal = GoalFixture.goal(GoalFixture.input(1, 1));
    Tracked tracked =
        new Tracked(
            goal, List.of(GoalFixture.shown(goal, 2)), List.of(), List.of(), Optional.empty());
    assertThat(tracked.claimed()).hasValue(2);
    assertThat(tracked.standing().proven()).hasValue(-1);
    assertThat(tracked.standing().shown()).isEqualTo(1);
    assertThat(tracked.standing().countersigned()).isZero();
  }

  @Test
  void standsWhereTheLastCountersignedEvidenceShowsIt() {
    assertThat(GoalFixture.proven(1, 2, 0, 1).proven()).hasValue(1);
  }

  @Test
  void keepsCountersignedEvidenceAsItIs() {
    Goal goal = GoalFixture.goal(GoalFixture.input(1, 1));
    Evidence countersigned = GoalFixture.countersigned(goal, 0, Instant.EPOCH);
    assertThatThrownBy(() -> countersigned.revised("other", Optional.empty(), 2, Instant.EPOCH))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> countersigned.questioned("more?")).isInstanceOf(Rejection.class);
  }

  @Test
  void takesOnlyAddressesOfTheSecureWeb() {
    assertThat(EvidenceInput.of("", "https://example.org/a?b=c#d", 0).link()).isPresent();
    for (String link :
        List.of(
            "http://example.org",
            "javascript:alert(1)",
            "https://user@example.org/",
            "https:relative",
            "ftp://example.org",
            "https://exa mple.org")) {
      assertThatThrownBy(() -> EvidenceInput.of("", link, 0))
          .as(link)
          .isInstanceOf(Rejection.class);
    }
  }

  @Test
  void needsTextOrLink() {
    assertThatThrownBy(() -> EvidenceInput.of(" ", " ", 0)).isInstanceOf(Rejection.class);
  }
}
