package org.tandem.tool.agreements;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.ProgramTemplate;

/** Says in plain words what an agreement lacks; an empty list means that it can be signed. */
final class AgreementLint {
  private AgreementLint() {}

  static List<Missing> check(
      ProgramTemplate template,
      Map<String, String> texts,
      int measurableOutcomes,
      LocalDate today,
      Locale reader) {
    List<Missing> missing = new ArrayList<>();
    for (Clause clause : Clauses.of(template)) {
      if (clause.required() && texts.getOrDefault(clause.id(), "").isEmpty()) {
        missing.add(
            new Missing(
                Missing.Code.CLAUSE_EMPTY,
                clause.id(),
                "Write something under \"" + clause.title().in(reader) + "\"."));
      }
    }
    end(texts.getOrDefault(Clauses.END, ""), template.maxMonths(), today).ifPresent(missing::add);
    if (template.measurableOutcomeRequired() && measurableOutcomes == 0) {
      missing.add(
          new Missing(
              Missing.Code.OUTCOME_MISSING,
              "",
              "Set at least one goal with five described levels, a baseline and a date."));
    }
    return missing;
  }

  private static Optional<Missing> end(String text, int maxMonths, LocalDate today) {
    if (text.isEmpty()) {
      return Optional.of(
          new Missing(Missing.Code.END_MISSING, Clauses.END, "Choose the day you plan to end on."));
    }
    LocalDate latest = today.plusMonths(maxMonths);
    Optional<LocalDate> end = day(text);
    if (end.isEmpty() || !end.get().isAfter(today)) {
      return Optional.of(
          new Missing(
              Missing.Code.END_NOT_AHEAD, Clauses.END, "The planned end must lie in the future."));
    }
    return end.get().isAfter(latest)
        ? Optional.of(
            new Missing(
                Missing.Code.END_TOO_LATE,
                Clauses.END,
                "In this program an agreement runs " + maxMonths + " months at most."))
        : Optional.empty();
  }

  /** The day that a text names, if it names one. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
