package org.tandem.lti.ags;

import java.util.Set;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.token.ServiceClient;

/**
 * Who calls, and what the platform granted in the launch.
 *
 * @param client the tool as the platform knows it
 * @param granted the scopes of the launch's endpoint claim; empty when unknown, and then the wanted
 *     scope itself is asked for
 */
public record GradeAccess(ServiceClient client, Set<String> granted) {

  /** Keeps its own copy. */
  public GradeAccess {
    granted = Set.copyOf(granted);
  }

  /**
   * The scope to ask for: the first that is granted.
   *
   * @throws PlatformCallFailed of kind SCOPE when none is
   */
  Set<String> scope(String wanted, String... alsoGood) throws PlatformCallFailed {
    if (granted.isEmpty() || granted.contains(wanted)) {
      return Set.of(wanted);
    }
    for (String scope : alsoGood) {
      if (granted.contains(scope)) {
        return Set.of(scope);
      }
    }
    throw PlatformCallFailed.of(
        PlatformCallFailed.Kind.SCOPE,
        "The platform does not grant this course the permission " + wanted);
  }
}
