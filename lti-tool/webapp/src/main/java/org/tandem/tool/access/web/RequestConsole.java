package org.tandem.tool.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.View;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * Who is in the console: the operator, if the request check found the console's session, or the
 * administrator whose launch opened the console.
 */
@RequestScoped
public class RequestConsole implements ConsoleVisitor {
  private static final String OPERATOR = "Operator";

  private final RequestVisitor visitor;
  private final People people;
  private boolean operator;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RequestConsole() {
    this(null, null);
  }

  /** Falls back to the launch of the request. */
  @Inject
  public RequestConsole(RequestVisitor visitor, People people) {
    this.visitor = visitor;
    this.people = people;
  }

  /** Remembers that the operator is signed in. */
  void isOperator() {
    operator = true;
  }

  /** Refuses whoever is not in the console. */
  void require() {
    if (!operator && visitor.session().view() != View.CONSOLE) {
      throw Rejection.forbidden("Open the console as an administrator.");
    }
  }

  @Override
  public ConsoleVisit visit() {
    require();
    if (operator) {
      return new ConsoleVisit(Optional.empty(), OPERATOR);
    }
    LaunchSession session = visitor.session();
    String name =
        people
            .find(session.tenantId(), session.personId())
            .map(Person::name)
            .orElse(session.subject());
    return new ConsoleVisit(Optional.of(session.tenantId()), name, Optional.of(session.personId()));
  }
}
