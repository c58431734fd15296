package org.tandem.lti;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tandem.lti.Role.Scope;

/**
 * What the platform says a person is. Values outside the known vocabularies, and blank ones, grant
 * nothing and harm nothing.
 *
 * @param known the roles that were understood
 */
public record Roles(Set<Role> known) {

  /** Keeps its own copy. */
  public Roles {
    known = Set.copyOf(known);
  }

  /** Reads role URIs and simple names. */
  public static Roles of(Collection<String> values) {
    Set<Role> roles = new LinkedHashSet<>();
    values.forEach(value -> Role.parse(value.trim()).ifPresent(roles::add));
    return new Roles(roles);
  }

  /** Teaches this course, teaching assistants included. */
  public boolean isInstructor() {
    return has(Scope.CONTEXT, "Instructor");
  }

  /** Learns in this course. */
  public boolean isLearner() {
    return has(Scope.CONTEXT, "Learner");
  }

  /**
   * Mentors people in this course, says the platform. A hint: it never grants the right to see what
   * a mentee keeps between two people.
   */
  public boolean isMentor() {
    return has(Scope.CONTEXT, "Mentor");
  }

  /** Makes content for this course. */
  public boolean isContentDeveloper() {
    return has(Scope.CONTEXT, "ContentDeveloper");
  }

  /** Administers the course, the institution or the platform. */
  public boolean isAdministrator() {
    return has(Scope.CONTEXT, "Administrator")
        || has(Scope.INSTITUTION, "Administrator")
        || has(Scope.SYSTEM, "Administrator")
        || has(Scope.SYSTEM, "SysAdmin");
  }

  /** A platform's test person, such as Canvas's student view: keep out of reports and rosters. */
  public boolean isTestUser() {
    return has(Scope.SYSTEM, "TestUser");
  }

  /** Whether one of the roles has this scope and this principal name. */
  public boolean has(Scope scope, String name) {
    for (Role role : known) {
      if (role.scope() == scope && role.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
