package org.tandem.tool.agreements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.ProgramTemplate;

/** The clauses that agreements of a template have: the template's own, and the planned end. */
public final class Clauses {
  /** The clause that holds the planned end, as a day like 2027-05-31. */
  static final String END = "ends-on";

  /** Longest text of a clause, in characters. */
  static final int LONGEST = 10_000;

  private Clauses() {}

  /** The template's clauses in order; the planned end is not among them. */
  public static List<Clause> of(ProgramTemplate template) {
    return template.clauses();
  }

  /** The ids of the template's clauses in order, then the planned end. */
  static Stream<String> all(ProgramTemplate template) {
    return Stream.concat(template.clauses().stream().map(Clause::id), Stream.of(END));
  }

  /** Whether an agreement of this template has such a clause. */
  static boolean exists(ProgramTemplate template, String clauseId) {
    return all(template).anyMatch(clauseId::equals);
  }

  /** The language an agreement is written in, for a person who reads this one. */
  static Locale language(ProgramTemplate template, Locale wanted) {
    LocalText name = template.name();
    return name.byLanguage().containsKey(wanted.getLanguage())
        ? Locale.forLanguageTag(wanted.getLanguage())
        : Locale.ENGLISH;
  }
}
