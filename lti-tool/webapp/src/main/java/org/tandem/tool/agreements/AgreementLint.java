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

/**
 * Says in plain words what an agreement lacks; an empty list means that it can be signed.
 *
 * @param template what the program asks for
 * @param today the day it is looked at
 * @param reader the language that the clauses are named in
 */
record AgreementLint(ProgramTemplate template, LocalDate today, Locale reader) {
  /** What stands where somebody has to fill something in. */
  static final String BLANK = "___";

  static final Missing THIRD_PARTY_MISSING =
      new Missing(
          Missing.Code.THIRD_PARTY_MISSING,
          "",
          "",
          "Agree on who signs besides the two of you: this program asks for a third party.");

  /** What a whole agreement lacks. */
  List<Missing> of(Map<String, String> texts, List<MeasurableOutcomes.Outcome> outcomes) {
    List<Missing> missing = clauses(texts);
    String end = texts.getOrDefault(Clauses.END, "");
    end(end).ifPresent(missing::add);
    if (template.measurableOutcomeRequired() && outcomes.isEmpty()) {
      missing.add(
          new Missing(
              Missing.Code.OUTCOME_MISSING,
              "",
              "",
              "Set at least one goal that can be measured, with where things stand now and a date."));
    }
    day(end)
        .ifPresent(
            last ->
                outcomes.stream()
                    .filter(one -> isAfter(one, last))
                    .map(AgreementLint::late)
                    .forEach(missing::add));
    return missing;
  }

  /** What a change to a signed agreement lacks. The planned end is looked at only if it changes. */
  List<Missing> ofChange(AmendmentContent amendment) {
    List<Change> changes = amendment.changes();
    if (changes.isEmpty()) {
      return List.of(
          new Missing(
              Missing.Code.NOTHING_CHANGED,
              "",
              "",
              "Change at least one clause, or drop the change."));
    }
    List<Missing> missing = clauses(amendment.next().texts());
    changes.stream()
        .filter(change -> change.id().equals(Clauses.END))
        .flatMap(change -> end(change.after()).stream())
        .forEach(missing::add);
    return missing;
  }

  private List<Missing> clauses(Map<String, String> texts) {
    List<Missing> missing = new ArrayList<>();
    for (Clause clause : Clauses.of(template)) {
      String text = texts.getOrDefault(clause.id(), "");
      String title = clause.title().in(reader);
      if (clause.required() && text.isEmpty()) {
        missing.add(
            new Missing(
                Missing.Code.CLAUSE_EMPTY,
                clause.id(),
                title,
                "Write something under \"" + title + "\"."));
      } else if (text.contains(BLANK)) {
        missing.add(
            new Missing(
                Missing.Code.CLAUSE_UNFINISHED,
                clause.id(),
                title,
                "Fill in the blank under \"" + title + "\"."));
      }
    }
    return missing;
  }

  private Optional<Missing> end(String text) {
    if (text.isEmpty()) {
      return Optional.of(ofEnd(Missing.Code.END_MISSING, "Choose the day you plan to end on."));
    }
    Optional<LocalDate> end = day(text);
    if (end.isEmpty() || !end.get().isAfter(today)) {
      return Optional.of(
          ofEnd(Missing.Code.END_NOT_AHEAD, "The planned end must lie in the future."));
    }
    return end.get().isAfter(today.plusMonths(template.maxMonths()))
        ? Optional.of(
            ofEnd(
                Missing.Code.END_TOO_LATE,
                "In this program an agreement runs "
                    + template.maxMonths()
                    + " months at most from the day it is signed; it can be extended later."))
        : Optional.empty();
  }

  private static Missing ofEnd(Missing.Code code, String text) {
    return new Missing(code, Clauses.END, "", text);
  }

  private static boolean isAfter(MeasurableOutcomes.Outcome outcome, LocalDate end) {
    return outcome.dueOn().filter(due -> due.isAfter(end)).isPresent();
  }

  private static Missing late(MeasurableOutcomes.Outcome outcome) {
    return new Missing(
        Missing.Code.OUTCOME_AFTER_END,
        Clauses.END,
        outcome.title(),
        "\"" + outcome.title() + "\" is to be reached only after the planned end.");
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
