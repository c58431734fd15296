package org.tandem.tool.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.platforms.Registration;

class PlatformStateTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final KeyState FRESH =
      new KeyState(Optional.of(NOW.minus(Duration.ofDays(3))), Optional.empty(), Optional.empty());

  @Test
  void asksForNothingWhereAllIsWell() {
    Traffic busy = new Traffic(40, 0, ago(Duration.ofMinutes(59)), 7, 0, Optional.of(NOW));

    assertThat(state(Registration.Status.ACTIVE, 0, busy, FRESH).troubles(NOW)).isEmpty();
  }

  @Test
  void namesWhatIsWrongWithTheMostUrgentFirst() {
    Traffic bad = new Traffic(4, 2, ago(Duration.ofMinutes(61)), 7, 3, Optional.empty());

    assertThat(state(Registration.Status.ACTIVE, 5, bad, KeyState.NONE, 3).troubles(NOW))
        .containsExactly(
            new Trouble(Concern.GIVEN_UP, 2),
            new Trouble(Concern.STUCK, 4),
            new Trouble(Concern.ROSTERS, 3),
            new Trouble(Concern.DEPLOYMENTS, 5),
            new Trouble(Concern.SERVICES, 1),
            new Trouble(Concern.RECORD_STORE, 3),
            new Trouble(Concern.KEY, 1));
  }

  @Test
  void missesAKeyThatWasNotReplacedInTime() {
    KeyState due = new KeyState(ago(Duration.ofDays(189)), Optional.empty(), Optional.empty());
    KeyState overdue = new KeyState(ago(Duration.ofDays(191)), Optional.empty(), Optional.empty());

    assertThat(state(Registration.Status.ACTIVE, 0, Traffic.NONE, due).troubles(NOW)).isEmpty();
    assertThat(state(Registration.Status.ACTIVE, 0, Traffic.NONE, overdue).troubles(NOW))
        .containsExactly(new Trouble(Concern.KEY, 1));
  }

  @Test
  void expectsNothingOfAnLmsThatIsSwitchedOffAndApprovalOfOneThatWaits() {
    Traffic bad = new Traffic(4, 2, ago(Duration.ofDays(2)), 7, 3, Optional.empty());

    assertThat(state(Registration.Status.DISABLED, 5, bad, KeyState.NONE).troubles(NOW)).isEmpty();
    assertThat(state(Registration.Status.PENDING, 5, bad, KeyState.NONE).troubles(NOW))
        .containsExactly(new Trouble(Concern.APPROVAL, 1));
  }

  @Test
  void seesWorkThatNobodyTookOverAndMailThatFails() {
    assertThat(new ServerState(3, ago(Duration.ofMinutes(29)), 0).troubles(NOW)).isEmpty();
    assertThat(new ServerState(3, ago(Duration.ofMinutes(31)), 8).troubles(NOW))
        .containsExactly(new Trouble(Concern.WORK, 3), new Trouble(Concern.MAIL, 8));
  }

  private static Optional<Instant> ago(Duration time) {
    return Optional.of(NOW.minus(time));
  }

  private static PlatformState state(
      Registration.Status status, long deployments, Traffic traffic, KeyState keys) {
    return state(status, deployments, traffic, keys, 0);
  }

  private static PlatformState state(
      Registration.Status status,
      long deployments,
      Traffic traffic,
      KeyState keys,
      long storeFailures) {
    URI address = URI.create("https://lms.example");
    Set<String> granted =
        deployments == 0 ? Set.of() : Set.of("https://purl.imsglobal.org/spec/none");
    return new PlatformState(
        new Registration(
            new UUID(0, 1),
            status,
            "https://lms.example",
            "client",
            address,
            address,
            "https://lms.example",
            address,
            "canvas",
            "LMS",
            granted,
            Set.of(),
            true,
            false,
            NOW,
            Optional.of(NOW),
            0),
        deployments,
        traffic,
        keys,
        storeFailures);
  }
}
