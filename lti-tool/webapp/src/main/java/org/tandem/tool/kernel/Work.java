package org.tandem.tool.kernel;

import java.util.List;

/**
 * A kind of work that is watched: its name at {@code /metrics}, and what it is told apart by
 * besides its outcome. Each label takes a few words of the program, never anything about somebody.
 */
public enum Work {
  /** A step of a launch: the login or the launch itself, let in or refused with a page. */
  LAUNCH("tandem_launches", "Logins and launches, by step and outcome", "step"),
  /** A call to a platform. */
  PLATFORM_CALL(
      "tandem_platform_calls",
      "Calls to LMSs, by host, service and outcome",
      "platform",
      "service"),
  /** A try to deliver a message of the outbox: a score, a column, a roster. */
  DELIVERY("tandem_deliveries", "Tries to deliver a message, by kind and outcome", "kind"),
  /** A run of matching that was computed. */
  MATCHING("tandem_matching_runs", "Runs of matching, by outcome"),
  /** A mail that was handed in. */
  MAIL("tandem_mails", "Mails handed in, by outcome"),
  /** A round of regular work: a look for what is due, and doing it. */
  ROUND("tandem_rounds", "Rounds of regular work, by name and outcome", "work");

  private final String metric;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> labels;

  Work(String metric, String description, String... labels) {
    this.metric = metric;
    this.description = description;
    this.labels = List.of(labels);
  }

  /** The timer's name, without the unit. */
  public String metric() {
    return metric;
  }

  /** What the timer says, in a sentence. */
  public String description() {
    return description;
  }

  /** The names of its labels besides the outcome. */
  public List<String> labels() {
    return labels;
  }

  /**
   * Whether a single one is worth a span: rounds come every few seconds and mostly find nothing.
   */
  public boolean traced() {
    return this != ROUND;
  }
}
