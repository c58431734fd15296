package org.tandem.tool.program.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Vocabulary;

/** What the console shows of programs and of what they are made from. */
public final class ProgramViews {
  private ProgramViews() {}

  /**
   * A template as a choice.
   *
   * @param combined whether a second program is made beside the first, for the same people
   */
  public record TemplateView(
      String id,
      int version,
      String kind,
      String name,
      String summary,
      String mentors,
      String mentees,
      int clauses,
      int requiredClauses,
      int maxMonths,
      boolean measurableOutcomeRequired,
      boolean combined) {}

  /**
   * A program.
   *
   * @param vocabulary what it calls its two sides, in each language that it speaks
   */
  public record ProgramView(
      UUID id,
      UUID registrationId,
      String name,
      String templateId,
      String templateName,
      String kind,
      String status,
      PairingPolicy pairing,
      GoalMethod goals,
      boolean thirdParty,
      Map<String, Vocabulary> vocabulary,
      List<Objective> objectives,
      String createdAt,
      long version) {}

  static TemplateView of(ProgramTemplate template, Locale locale) {
    return new TemplateView(
        template.id(),
        template.version(),
        template.kind().name(),
        template.name().in(locale),
        template.summary().in(locale),
        template.vocabulary(locale).mentor().other(),
        template.vocabulary(locale).mentee().other(),
        template.clauses().size(),
        (int) template.clauses().stream().filter(clause -> clause.required()).count(),
        template.maxMonths(),
        template.measurableOutcomeRequired(),
        template.beside().isPresent());
  }

  static ProgramView of(Program program, Locale locale) {
    return new ProgramView(
        program.id(),
        program.tenantId(),
        program.name(),
        program.template().id(),
        program.template().name().in(locale),
        program.template().kind().name(),
        program.status().name(),
        program.pairing(),
        program.goals(),
        program.thirdParty(),
        program.vocabularies(),
        program.objectives(),
        program.createdAt().toString(),
        program.version());
  }
}
