package org.tandem.tool.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.View;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * Who is in the console: the operator, if the request check found the console's session, or the
 * administrator whose launch opened the console, or whoever is appointed.
 */
@RequestScoped
public class RequestConsole implements ConsoleVisitor {
  private static final String OPERATOR = "Operator";

  private final RequestVisitor visitor;
  private final People people;
  private final Appointments appointments;
  private boolean operator;
  private @Nullable ConsoleVisit visit;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RequestConsole() {
    this(null, null, null);
  }

  /** Falls back to the launch of the request. */
  @Inject
  public RequestConsole(RequestVisitor visitor, People people, Appointments appointments) {
    this.visitor = visitor;
    this.people = people;
    this.appointments = appointments;
  }

  /** Remembers that the operator is signed in. */
  void isOperator() {
    operator = true;
  }

  @Override
  public ConsoleVisit visit() {
    ConsoleVisit known = visit;
    if (known == null) {
      known = find();
      visit = known;
    }
    return known;
  }

  private ConsoleVisit find() {
    if (operator) {
      return new ConsoleVisit(Optional.empty(), OPERATOR);
    }
    LaunchSession session = visitor.session();
    requireAdministrator(session);
    String name =
        people
            .find(session.tenantId(), session.personId())
            .map(Person::name)
            .orElse(session.subject());
    return new ConsoleVisit(
        Optional.of(session.tenantId()),
        name,
        Optional.of(session.personId()),
        session.view() == View.CONSOLE);
  }

  /** Refuses whoever is not in the console, or not any more. */
  private void requireAdministrator(LaunchSession session) {
    boolean appointed =
        session.view() == View.APPOINTED
            && appointments.holds(session.tenantId(), session.personId());
    if (session.view() != View.CONSOLE && !appointed) {
      throw Rejection.forbidden("Open the console as an administrator.");
    }
  }
}
