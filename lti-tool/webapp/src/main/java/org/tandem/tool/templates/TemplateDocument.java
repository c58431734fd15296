package org.tandem.tool.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.ProgramStart;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Vocabulary;

/**
 * A template as names and values, in the order in which its file says them: what is written to a
 * file, and what two templates are compared by.
 */
final class TemplateDocument {
  private static final int WIDTH = 100;

  private final DesignRules rules;

  TemplateDocument(DesignRules rules) {
    this.rules = rules;
  }

  /** The file of a template. */
  String write(TemplateDesign design) {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(WIDTH).build();
    return new Dump(settings).dumpToString(apart(values(design)));
  }

  /** A copy in which nothing is there twice: a list that is would be written as a reference. */
  private static Object apart(Object value) {
    if (value instanceof Map<?, ?> section) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      section.forEach((name, below) -> copy.put(name, apart(below)));
      return copy;
    }
    return value instanceof List<?> list ? new ArrayList<Object>(list) : value;
  }

  Map<String, Object> values(TemplateDesign design) {
    ProgramTemplate template = design.template();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", TemplateReader.FORMAT);
    all.put("id", template.id());
    all.put("version", template.version());
    all.put("kind", template.kind().name());
    all.put("name", texts(template.name()));
    all.put("summary", texts(template.summary()));
    Map<String, Object> words = new TreeMap<>();
    template.vocabulary().forEach((language, both) -> words.put(language, vocabulary(both)));
    all.put("vocabulary", words);
    Map<String, Object> clauses = new LinkedHashMap<>();
    template.clauses().forEach(clause -> clauses.put(clause.id(), clause(clause)));
    all.put("agreement", pair("maxMonths", template.maxMonths(), "clauses", clauses));
    all.put("measurableOutcomeRequired", template.measurableOutcomeRequired());
    all.put("grading", grading(template.grading()));
    all.put("seats", template.seats());
    all.put(
        "suggestions",
        pair(
            "skills",
            new TreeMap<>(template.skills()),
            "topics",
            new TreeMap<>(template.topics())));
    if (!template.start().equals(ProgramStart.STANDARD)) {
      all.put("start", start(template.start()));
    }
    if (!template.aims().isEmpty()) {
      all.put(AimsSection.NAME, AimsSection.values(template.aims()));
    }
    all.put(MatchingSection.NAME, MatchingSection.values(design.matching()));
    Map<String, Object> questions = QuestionsSection.values(design.matching());
    if (!questions.isEmpty()) {
      all.put(QuestionsSection.NAME, questions);
    }
    all.put(SurveysSection.NAME, SurveysSection.values(design.surveys()));
    template.beside().ifPresent(other -> all.put("beside", other));
    return all;
  }

  private Object clause(Clause clause) {
    if (rules.clause(clause.id(), clause.required()).filter(clause::equals).isPresent()) {
      return clause.required() ? TemplateReader.REQUIRED : TemplateReader.OPTIONAL;
    }
    Map<String, Object> own = pair("required", clause.required(), "title", texts(clause.title()));
    own.put("help", texts(clause.help()));
    own.put("starter", texts(clause.starter()));
    return own;
  }

  private static Map<String, Object> grading(GradePolicy policy) {
    Map<String, Object> all =
        pair("maximum", number(policy.maximum()), "basis", policy.basis().name());
    if (!policy.points().isEmpty()) {
      Map<Object, Object> points = new LinkedHashMap<>();
      policy.points().forEach((level, value) -> points.put(level, number(value)));
      all.put("points", points);
    }
    if (policy.meetings() > 0) {
      all.put("meetings", policy.meetings());
    }
    return all;
  }

  private static Map<String, Object> start(ProgramStart start) {
    Map<String, Object> all =
        pair("pairing", start.pairing().method().name(), "goals", start.goals().name());
    all.put("openRequests", start.pairing().openRequests());
    all.put("daysToAnswer", start.pairing().daysToAnswer());
    all.put("thirdParty", start.thirdParty());
    return all;
  }

  private static Map<String, Object> vocabulary(Vocabulary both) {
    return pair("mentor", word(both.mentor()), "mentee", word(both.mentee()));
  }

  private static Map<String, Object> word(Vocabulary.Word word) {
    return pair("one", word.one(), "other", word.other());
  }

  static Map<String, Object> texts(LocalText text) {
    return new TreeMap<>(text.byLanguage());
  }

  // Templates have whole points.
  private static int number(BigDecimal value) {
    return value.intValueExact();
  }

  private static Map<String, Object> pair(String one, Object first, String two, Object second) {
    Map<String, Object> both = new LinkedHashMap<>();
    both.put(one, first);
    both.put(two, second);
    return both;
  }
}
