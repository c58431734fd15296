package org.tandem.tool.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.Administrators;

/** Until when somebody may open the console. */
@Dependent
public class ConsoleRight {
  private final Administrators administrators;
  private final Appointments appointments;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleRight(Administrators administrators, Appointments appointments, Clock clock) {
    this.administrators = administrators;
    this.appointments = appointments;
    this.clock = clock;
  }

  /**
   * Until when, if they do not come again; none if not at all. An appointment has no end of its
   * own, and counts as a word given now.
   */
  public Optional<Instant> until(UUID tenantId, UUID personId) {
    return administrators
        .until(tenantId, personId)
        .or(
            () ->
                appointments.holds(tenantId, personId)
                    ? Optional.of(clock.instant().plus(Administrators.GOOD_FOR))
                    : Optional.empty());
  }
}
