package org.tandem.tool.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What every agreement of a kind must have, whatever its program; a program may ask for more.
 *
 * @param kind of which kind
 * @param usualMonths how long an agreement usually runs
 * @param longestMonths how long a program may let one run
 * @param measurableOutcomeRequired whether nobody can sign without a measurable outcome
 * @param required the clauses that cannot stay empty, each with the rule of the profession that it
 *     comes from
 */
public record KindPolicy(
    Kind kind,
    int usualMonths,
    int longestMonths,
    boolean measurableOutcomeRequired,
    Map<String, String> required) {

  /**
   * Checks and copies.
   *
   * @throws IllegalStateException if the usual time is longer than the longest
   */
  public KindPolicy {
    required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
    if (usualMonths < 1 || usualMonths > longestMonths) {
      throw new IllegalStateException(
          "kinds.json: usualMonths of " + kind + " must be from 1 to " + longestMonths);
    }
  }

  /**
   * Makes sure that a template keeps to this policy.
   *
   * @throws IllegalStateException naming what it lacks
   */
  public void check(ProgramTemplate template) {
    Set<String> lacking = new TreeSet<>(required.keySet());
    lacking.removeAll(
        template.clauses().stream()
            .filter(Clause::required)
            .map(Clause::id)
            .collect(Collectors.toSet()));
    if (!lacking.isEmpty()) {
      throw broken(template, "must require the clauses " + lacking);
    }
    if (template.maxMonths() < 1 || template.maxMonths() > longestMonths) {
      throw broken(template, "must let agreements run from 1 to " + longestMonths + " months");
    }
    if (measurableOutcomeRequired && !template.measurableOutcomeRequired()) {
      throw broken(template, "must require a measurable outcome");
    }
  }

  private IllegalStateException broken(ProgramTemplate template, String what) {
    return new IllegalStateException(
        "The template " + template.id() + " is of kind " + kind + " and " + what);
  }
}
