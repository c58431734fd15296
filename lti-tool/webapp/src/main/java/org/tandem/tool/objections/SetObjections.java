package org.tandem.tool.objections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/** Sets what a person objects to: for themselves, or for somebody who asked. */
@Dependent
@Transactional
public class SetObjections {
  private final Objections objections;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SetObjections(Objections objections, People people, Clock clock) {
    this.objections = objections;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Sets exactly these; what was objected to before keeps its day.
   *
   * @param by who sets it; nobody for the operator of the server
   * @return whether anything changed
   * @throws Rejection (not-found) where the tenant has no such person
   */
  public boolean set(UUID tenantId, UUID personId, Set<Use> wanted, Optional<UUID> by) {
    Person person =
        people
            .find(tenantId, personId)
            .filter(one -> !one.erased())
            .orElseThrow(() -> Rejection.notFound("person"));
    boolean changed = false;
    for (Use use : Use.values()) {
      changed |=
          wanted.contains(use)
              ? objections.add(
                  tenantId, person.id(), new Objections.Objection(use, clock.instant(), by))
              : objections.remove(tenantId, person.id(), use);
    }
    return changed;
  }
}
