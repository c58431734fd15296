package org.tandem.tool.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/** Lets people choose what they are called where the LMS does not say it. */
@Dependent
@Transactional
public class ChooseName {
  private static final int LONGEST = 60;

  private final People people;
  private final Names names;

  /** For the container. */
  @Inject
  public ChooseName(People people, Names names) {
    this.people = people;
    this.names = names;
  }

  /**
   * What a person is called.
   *
   * @param name by others
   * @param choosable whether it is theirs to choose
   * @param chosen whether they did
   */
  public record Called(String name, boolean choosable, boolean chosen) {}

  /** What the visitor is called. */
  public Called of(Visit visit) {
    Person me = me(visit);
    boolean chosen = names.isOwn(visit.tenantId(), visit.personId());
    return new Called(me.name(), chosen || me.name().equals(NeutralName.of(me.id())), chosen);
  }

  /**
   * Calls the visitor what they want.
   *
   * @param wanted up to 60 characters; blank for a neutral name again
   * @throws Rejection (name-from-lms) where the LMS says it; (name-taken) where somebody else of
   *     the course is called so; (text-too-long) where it is
   */
  public void choose(Visit visit, String wanted) {
    if (!of(visit).choosable()) {
      throw Rejection.conflict("name-from-lms", "Your LMS says what you are called.");
    }
    String name = PlainText.tidy(wanted, LONGEST).replace('\n', ' ');
    if (isTaken(visit, name)) {
      throw Rejection.conflict(
          "name-taken", "Somebody else of your course is called so. Choose another name.");
    }
    UUID me = visit.personId();
    names.choose(visit.tenantId(), me, name.isEmpty() ? NeutralName.of(me) : name, !name.isEmpty());
  }

  private boolean isTaken(Visit visit, String name) {
    return visit.courseId().stream()
        .flatMap(course -> people.members(visit.tenantId(), course).stream())
        .map(Member::person)
        .anyMatch(
            other -> !other.id().equals(visit.personId()) && other.name().equalsIgnoreCase(name));
  }

  private Person me(Visit visit) {
    return people
        .find(visit.tenantId(), visit.personId())
        .orElseThrow(() -> Rejection.notFound("person"));
  }
}
