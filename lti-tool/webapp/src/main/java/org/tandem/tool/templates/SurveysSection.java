package org.tandem.tool.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.surveys.SurveyPlan;
import org.tandem.tool.templates.TemplateFlaw.Code;

/** What programs of a template ask their pairs, in its file. */
final class SurveysSection {
  static final String NAME = "surveys";

  private static final int LONGEST_PAUSE = 12;
  private static final int MOST = 3;
  private static final int LONGEST_ID = 40;

  private SurveysSection() {}

  static SurveyPlan read(Section root) {
    if (!root.has(NAME)) {
      return SurveyPlan.USUAL;
    }
    Section said = root.section(NAME);
    int pulseWeeks = said.number("pulseWeeks", 0, LONGEST_PAUSE);
    List<String> midpoint = said.texts("midpoint", MOST, LONGEST_ID);
    List<String> closing = said.texts("closing", MOST, LONGEST_ID);
    said.end();
    try {
      return new SurveyPlan(pulseWeeks, midpoint, closing, SurveyPlan.USUAL.version());
    } catch (Rejection limit) {
      root.flaw(Code.SURVEYS, NAME, String.valueOf(limit.getMessage()));
      return SurveyPlan.USUAL;
    }
  }

  static Map<String, Object> values(SurveyPlan plan) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("pulseWeeks", plan.pulseWeeks());
    all.put("midpoint", plan.midpoint());
    all.put("closing", plan.closing());
    return all;
  }
}
