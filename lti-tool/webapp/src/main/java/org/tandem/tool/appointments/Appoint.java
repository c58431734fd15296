package org.tandem.tool.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.People;

/** Lets people into the console and out again, at the word of whom the platform vouches for. */
@Dependent
@Transactional
public class Appoint {
  private final Appointments appointments;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Appoint(Appointments appointments, People people, Clock clock) {
    this.appointments = appointments;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Appoints somebody.
   *
   * @return false where they were
   * @throws Rejection (administrators-appoint) for whoever is appointed; (not-found) where the
   *     platform has no such person
   */
  public boolean appoint(ConsoleVisit visit, UUID tenantId, UUID personId) {
    visit.requireVouched();
    if (people
        .find(tenantId, personId)
        .filter(person -> !person.erased() && !person.testUser())
        .isEmpty()) {
      throw Rejection.notFound("person");
    }
    return appointments.add(tenantId, personId, clock.instant());
  }

  /**
   * Ends an appointment; the console is shut to them from their next click.
   *
   * @return false where there was none
   * @throws Rejection (administrators-appoint) for whoever is appointed
   */
  public boolean end(ConsoleVisit visit, UUID tenantId, UUID personId) {
    visit.requireVouched();
    return appointments.end(tenantId, personId);
  }
}
