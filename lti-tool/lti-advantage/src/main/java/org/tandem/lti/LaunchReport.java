package org.tandem.lti;

import java.util.List;

/**
 * Every rule of a launch with its outcome, and what the launch claims.
 *
 * @param checks one for each rule, in order
 * @param claims what the token says, verified or not: never let anybody in by them; empty when the
 *     token cannot be read at all
 */
public record LaunchReport(List<LaunchCheck> checks, Claims claims) {

  /** Keeps its own copy. */
  public LaunchReport {
    checks = List.copyOf(checks);
  }

  /** Whether every rule is kept. */
  public boolean isClean() {
    return checks.stream().allMatch(check -> check.outcome() == LaunchCheck.Outcome.KEPT);
  }
}
