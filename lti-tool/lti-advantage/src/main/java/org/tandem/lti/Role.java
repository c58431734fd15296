package org.tandem.lti;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One role out of a vocabulary that the LTI specification defines (LTI core A.2).
 *
 * @param scope what the role is about: the course, the institution or the whole system
 * @param name the principal role's name, as the specification spells it
 * @param subRole the finer role within it, as the platform spells it
 */
public record Role(Scope scope, String name, Optional<String> subRole) {

  /**
   * What a role is about. An administrator of the institution is nobody in particular in a course.
   */
  public enum Scope {
    /** The course that the launch comes from. */
    CONTEXT,
    /** The institution. */
    INSTITUTION,
    /** The platform. */
    SYSTEM
  }

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String PERSON = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
  private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";
  private static final String TEST = "http://purl.imsglobal.org/vocab/lti/system/person#";

  private static final Map<String, String> CONTEXT_NAMES =
      names(
          "Administrator",
          "ContentDeveloper",
          "Instructor",
          "Learner",
          "Mentor",
          "Manager",
          "Member",
          "Officer");
  private static final Map<String, String> INSTITUTION_NAMES =
      names(
          "Administrator",
          "Faculty",
          "Guest",
          "None",
          "Other",
          "Staff",
          "Student",
          "Alumni",
          "Instructor",
          "Learner",
          "Member",
          "Mentor",
          "Observer",
          "ProspectiveStudent");
  private static final Map<String, String> SYSTEM_NAMES =
      names("Administrator", "None", "AccountAdmin", "Creator", "SysAdmin", "SysSupport", "User");
  private static final Map<String, String> TEST_NAMES = names("TestUser");

  private static Map<String, String> names(String... names) {
    return Set.of(names).stream()
        .collect(
            java.util.stream.Collectors.toUnmodifiableMap(
                name -> name.toLowerCase(Locale.ROOT), name -> name));
  }

  /**
   * The role that a platform means, if it is one of the specification's. The simple names, which
   * are deprecated but still sent, mean roles in the course and nothing else.
   */
  public static Optional<Role> parse(String value) {
    if (value.startsWith(MEMBERSHIP + "#")) {
      return known(Scope.CONTEXT, CONTEXT_NAMES, value.substring(MEMBERSHIP.length() + 1));
    }
    if (value.startsWith(MEMBERSHIP + "/")) {
      return subRole(value.substring(MEMBERSHIP.length() + 1));
    }
    if (value.startsWith(PERSON)) {
      return known(Scope.INSTITUTION, INSTITUTION_NAMES, value.substring(PERSON.length()));
    }
    if (value.startsWith(SYSTEM)) {
      return known(Scope.SYSTEM, SYSTEM_NAMES, value.substring(SYSTEM.length()));
    }
    if (value.startsWith(TEST)) {
      return known(Scope.SYSTEM, TEST_NAMES, value.substring(TEST.length()));
    }
    return known(Scope.CONTEXT, CONTEXT_NAMES, value);
  }

  private static Optional<Role> known(Scope scope, Map<String, String> names, String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)))
        .map(known -> new Role(scope, known, Optional.empty()));
  }

  // "Instructor#TeachingAssistant": whoever holds the finer role holds the principal one.
  private static Optional<Role> subRole(String path) {
    int hash = path.indexOf('#');
    if (hash < 1 || hash == path.length() - 1) {
      return Optional.empty();
    }
    return known(Scope.CONTEXT, CONTEXT_NAMES, path.substring(0, hash))
        .map(role -> new Role(role.scope, role.name, Optional.of(path.substring(hash + 1))));
  }
}
