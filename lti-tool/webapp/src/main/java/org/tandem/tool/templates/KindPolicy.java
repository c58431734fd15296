package org.tandem.tool.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.tool.program.Clause;

/**
 * What every agreement of a kind must have, whatever its program; a program may ask for more.
 *
 * @param usualMonths how long an agreement usually runs
 * @param longestMonths how long a program may let one run
 * @param measurableOutcomeRequired whether nobody can sign without a measurable outcome
 * @param required the clauses that cannot stay empty, each with the rule of the profession that it
 *     comes from
 */
record KindPolicy(
    int usualMonths,
    int longestMonths,
    boolean measurableOutcomeRequired,
    Map<String, String> required) {

  private static final int LONGEST_EVER = 60;
  private static final int LONGEST_RULE = 200;

  /** Copies, in the order of the file. */
  KindPolicy {
    required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
  }

  static KindPolicy read(Section section) {
    int longest = section.number("longestMonths", 1, LONGEST_EVER);
    Section clauses = section.section("required");
    Map<String, String> required = new LinkedHashMap<>();
    clauses.names().forEach(id -> required.put(id, clauses.text(id, LONGEST_RULE)));
    KindPolicy policy =
        new KindPolicy(
            section.number("usualMonths", 1, longest),
            longest,
            section.flag("measurableOutcomeRequired"),
            required);
    section.end();
    return policy;
  }

  /** The clauses that an agreement would have to require, and these do not. */
  List<String> lacking(List<Clause> clauses) {
    return required.keySet().stream()
        .filter(id -> clauses.stream().noneMatch(one -> one.required() && one.id().equals(id)))
        .toList();
  }
}
