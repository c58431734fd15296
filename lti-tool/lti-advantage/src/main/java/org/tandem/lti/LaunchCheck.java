package org.tandem.lti;

import java.util.Optional;
import org.tandem.lti.LaunchRejected.Reason;

/**
 * One rule, and whether a launch keeps it.
 *
 * @param rule the rule
 * @param outcome whether it is kept
 * @param reason why it is not
 * @param explanation the same for an admin, without personal data; empty for a rule that is kept
 */
public record LaunchCheck(Rule rule, Outcome outcome, Optional<Reason> reason, String explanation) {

  /** Whether a rule is kept. */
  public enum Outcome {
    /** It is. */
    KEPT,
    /** It is not: the launch is refused. */
    BROKEN,
    /** Another rule had to hold first. */
    NOT_LOOKED_AT
  }

  /** The rules of a launch, in the order in which they are looked at. */
  public enum Rule {
    /** Signed by a published key of the platform, with an agreed algorithm. */
    SIGNATURE("Security Framework 1.1, 5.1.3 (1) and (6)"),
    /** Issued by the registered platform. */
    ISSUER("Security Framework 1.1, 5.1.3 (2)"),
    /** For this client id and nobody who is not trusted. */
    AUDIENCE("Security Framework 1.1, 5.1.3 (3)"),
    /** The authorized party is this client id. */
    AUTHORIZED_PARTY("Security Framework 1.1, 5.1.3 (4) and (5)"),
    /** Made a moment ago and not over yet. */
    TIMES("Security Framework 1.1, 5.1.3 (7) and (8)"),
    /** With the nonce of the login that this tool began. */
    NONCE("Security Framework 1.1, 5.1.3 (9)"),
    /** LTI 1.3.0. */
    VERSION("LTI Core 1.3, 5.3.2"),
    /** A message that this tool understands. */
    MESSAGE_TYPE("LTI Core 1.3, 5.3.1"),
    /** Through which deployment. */
    DEPLOYMENT("LTI Core 1.3, 5.3.3"),
    /** Where to. */
    TARGET("LTI Core 1.3, 5.3.4"),
    /** Who. */
    SUBJECT("LTI Core 1.3, 5.3.6"),
    /** As what. */
    ROLES("LTI Core 1.3, 5.3.7"),
    /** What this kind of message must say besides. */
    MESSAGE("LTI Core 1.3, 5.3.5; Deep Linking 2.0, 3.4.1");

    private final String clause;

    Rule(String clause) {
      this.clause = clause;
    }

    /** Where the rule is written down. */
    public String clause() {
      return clause;
    }
  }

  static LaunchCheck kept(Rule rule) {
    return new LaunchCheck(rule, Outcome.KEPT, Optional.empty(), "");
  }

  static LaunchCheck broken(Rule rule, LaunchRejected why) {
    return new LaunchCheck(
        rule, Outcome.BROKEN, Optional.of(why.reason()), String.valueOf(why.getMessage()));
  }

  static LaunchCheck notLookedAt(Rule rule) {
    return new LaunchCheck(rule, Outcome.NOT_LOOKED_AT, Optional.empty(), "");
  }
}
