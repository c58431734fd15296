package org.tandem.tool.templates;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.matching.MatchRules;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * How programs of a template match, in its file; their own questions are a section of their own.
 */
final class MatchingSection {
  static final String NAME = "matching";

  private MatchingSection() {}

  /**
   * Reads it.
   *
   * @param usual what programs of the kind begin with, and so do those of a template that says
   *     nothing
   */
  static MatchSettings read(Section root, MatchSettings usual) {
    if (!root.has(NAME)) {
      return usual;
    }
    Section said = root.section(NAME);
    MatchSettings read =
        new MatchSettings(
            new Weights(
                points(said, usual),
                said.has("leastPoints") ? said.number("leastPoints", 0, Weights.MOST) : 0,
                said.has("fairness")
                    ? said.number("fairness", -Weights.FAIREST, Weights.FAIREST)
                    : 0),
            rules(said, usual.rules()),
            said.has("affinities")
                ? said.texts(
                    "affinities", MatchSettings.MOST_AFFINITIES, MatchSettings.LONGEST_AFFINITY)
                : List.of(),
            ProgramQuestions.NONE);
    said.end();
    return read;
  }

  /** What is not named counts nothing. */
  private static Map<String, Integer> points(Section said, MatchSettings usual) {
    Section all = said.section("points");
    Map<String, Integer> points = new HashMap<>();
    for (String name : usual.weights().points().keySet()) {
      if (all.has(name)) {
        points.put(name, all.number(name, 0, Weights.MOST));
      }
    }
    all.end();
    return points;
  }

  private static MatchRules rules(Section said, MatchRules usual) {
    if (!said.has("rules")) {
      return usual;
    }
    Section rules = said.section("rules");
    MatchRules read =
        new MatchRules(
            rules.has("sharedLanguage") ? rules.flag("sharedLanguage") : usual.sharedLanguage(),
            rules.has("sharedHours")
                ? rules.number("sharedHours", 0, MatchRules.MOST_HOURS)
                : usual.sharedHours(),
            sharing(rules, "department", usual.department()),
            sharing(rules, "groups", usual.groups()),
            rules.has("rank")
                ? rules.choice("rank", Criteria.Seniority.class).orElse(usual.rank())
                : usual.rank());
    rules.end();
    return read;
  }

  private static MatchRules.Sharing sharing(Section rules, String name, MatchRules.Sharing usual) {
    return rules.has(name) ? rules.choice(name, MatchRules.Sharing.class).orElse(usual) : usual;
  }

  static Map<String, Object> values(MatchSettings settings) {
    Map<String, Object> points = new LinkedHashMap<>();
    settings
        .weights()
        .points()
        .forEach(
            (name, weight) -> {
              if (weight > 0 && !name.startsWith(ProfileQuestion.PREFIX)) {
                points.put(name, weight);
              }
            });
    MatchRules rules = settings.rules();
    Map<String, Object> apart = new LinkedHashMap<>();
    apart.put("sharedLanguage", rules.sharedLanguage());
    apart.put("sharedHours", rules.sharedHours());
    apart.put("department", rules.department().name());
    apart.put("groups", rules.groups().name());
    apart.put("rank", rules.rank().name());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("points", points);
    all.put("leastPoints", settings.weights().leastPoints());
    all.put("fairness", settings.weights().fairness());
    all.put("rules", apart);
    all.put("affinities", settings.affinities());
    return all;
  }
}
