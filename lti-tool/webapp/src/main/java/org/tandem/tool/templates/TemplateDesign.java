package org.tandem.tool.templates;

import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.surveys.SurveyPlan;

/**
 * All that the file of a template says: the template, and what programs that are made from it begin
 * with elsewhere.
 *
 * @param template what programs keep of it
 * @param matching how they match and what they ask of their own
 * @param surveys what they ask their pairs, and when
 */
public record TemplateDesign(ProgramTemplate template, MatchSettings matching, SurveyPlan surveys) {

  /** The same, with another template before the rest. */
  TemplateDesign of(ProgramTemplate other) {
    return new TemplateDesign(other, matching, surveys);
  }

  /** Whether programs match as all of their kind do unless somebody says otherwise. */
  boolean matchesAsUsual() {
    return matching.equals(MatchSettings.standard(template.kind()));
  }

  /** Whether pairs are asked what is asked unless somebody decides otherwise. */
  boolean asksAsUsual() {
    return surveys.equals(SurveyPlan.USUAL);
  }
}
