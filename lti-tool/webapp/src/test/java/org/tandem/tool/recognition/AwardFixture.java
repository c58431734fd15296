package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.people.Person;

/** Awards for tests. */
public final class AwardFixture {
  private AwardFixture() {}

  /** What ten hours in twelve meetings are recognised by. */
  public static Award tenHours(Optional<String> shared) {
    return new Award(
        new UUID(0, 10),
        new UUID(0, 20),
        new UUID(0, 30),
        Achievement.HOURS_10,
        Optional.empty(),
        new UUID(0, 30),
        new Counts(0, 12, 630, 0, Optional.empty()),
        Instant.parse("2026-11-20T10:15:30Z"),
        new Award.StatusPlace(0, 94_567),
        "",
        shared,
        Optional.empty());
  }

  /** Who holds it. */
  public static Person holder(String name) {
    return new Person(
        new UUID(0, 30),
        new UUID(0, 20),
        "s",
        name,
        Optional.of("holder@example.edu"),
        false,
        false);
  }

  /** Addresses below https://tandem.example.edu. */
  public static CredentialAddresses addresses() {
    return new CredentialAddresses(
        Settings.from(
            Map.of(
                "TANDEM_PUBLIC_URL",
                "https://tandem.example.edu",
                "TANDEM_DATA_DIR",
                "target",
                "TANDEM_SECRET",
                "a secret that is only used by tests")));
  }
}
