package org.tandem.tool.templates;

import static org.tandem.tool.templates.TemplateFlaw.Code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.ProgramStart;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Vocabulary;

/** Reads the file of a template, and says all that is wrong with it at once. */
public final class TemplateReader {
  static final String FORMAT = "tandem-template/1";
  static final String REQUIRED = "required";
  static final String OPTIONAL = "optional";

  private static final String ID = "[a-z0-9][a-z0-9-]{1,39}";
  private static final int HIGHEST_VERSION = 9_999;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_SUMMARY = 500;
  private static final int LONGEST_WORD = 60;
  private static final int MOST_SUGGESTIONS = 50;
  private static final int LONGEST_SUGGESTION = 80;
  private static final int MOST_SEATS = 50;
  private static final int MOST_POINTS = 1_000_000;
  private static final int MOST_ASKED = 10;
  private static final int MOST_DAYS = 60;
  private static final int MOST_MEETINGS = 100;

  private final DesignRules rules;

  /** A reader that goes by these rules. */
  public TemplateReader(DesignRules rules) {
    this.rules = rules;
  }

  /** Reads a file. */
  public TemplateFile read(String text) {
    Flaws flaws = new Flaws();
    Section root = YamlFile.open(text, flaws);
    if (!flaws.none()) {
      return new TemplateFile(Optional.empty(), flaws.byLine());
    }
    ProgramTemplate template = template(root);
    MatchSettings usual = MatchSettings.standard(template.kind());
    TemplateDesign read =
        new TemplateDesign(
            template,
            QuestionsSection.read(root, MatchingSection.read(root, usual)),
            SurveysSection.read(root));
    root.end();
    return new TemplateFile(Optional.of(read).filter(one -> flaws.none()), flaws.byLine());
  }

  private ProgramTemplate template(Section root) {
    if (!root.text("format", LONGEST_NAME).equals(FORMAT)) {
      root.flaw(Code.FORMAT, "format", FORMAT);
    }
    String id = root.text("id", LONGEST_NAME);
    if (!isId(id)) {
      root.flaw(Code.ID, "id", id);
    }
    int version = root.number("version", 1, HIGHEST_VERSION);
    Optional<Kind> said = root.choice("kind", Kind.class);
    KindPolicy policy = rules.policy(said.orElse(Kind.MENTORING));
    Section agreement = root.section("agreement");
    List<Clause> clauses = clauses(agreement.section("clauses"));
    List<String> lacking = policy.lacking(clauses);
    if (said.isPresent() && agreement.isSection("clauses") && !lacking.isEmpty()) {
      agreement.flaw(Code.KIND_CLAUSES, "clauses", String.join(", ", lacking));
    }
    int maxMonths = agreement.number("maxMonths", 1, policy.longestMonths());
    agreement.end();
    boolean measured = root.flag("measurableOutcomeRequired");
    if (said.isPresent() && policy.measurableOutcomeRequired() && !measured) {
      root.flaw(Code.KIND_MEASURE, "measurableOutcomeRequired", said.get().name());
    }
    Section suggestions = root.section("suggestions");
    ProgramTemplate template =
        new ProgramTemplate(
            id,
            version,
            said.orElse(Kind.MENTORING),
            root.localText("name", LONGEST_NAME),
            root.localText("summary", LONGEST_SUMMARY),
            root.byLanguage("vocabulary", (all, language) -> vocabulary(all.section(language))),
            clauses,
            Math.min(policy.usualMonths(), maxMonths),
            maxMonths,
            measured,
            grading(root),
            root.number("seats", 1, MOST_SEATS),
            suggestions(suggestions, "skills"),
            suggestions(suggestions, "topics"),
            AimsSection.read(root),
            root.has("start") ? start(root.section("start")) : ProgramStart.STANDARD,
            root.has("beside") ? Optional.of(root.text("beside", LONGEST_NAME)) : Optional.empty());
    suggestions.end();
    return template;
  }

  static boolean isId(String text) {
    return text.matches(ID);
  }

  private static Map<String, List<String>> suggestions(Section all, String name) {
    return all.byLanguage(
        name, (lists, language) -> lists.texts(language, MOST_SUGGESTIONS, LONGEST_SUGGESTION));
  }

  private static Vocabulary vocabulary(Section words) {
    Vocabulary read = new Vocabulary(word(words.section("mentor")), word(words.section("mentee")));
    words.end();
    return read;
  }

  private static Vocabulary.Word word(Section word) {
    Vocabulary.Word read =
        new Vocabulary.Word(word.text("one", LONGEST_WORD), word.text("other", LONGEST_WORD));
    word.end();
    return read;
  }

  private List<Clause> clauses(Section all) {
    return all.names().stream().map(id -> clause(all, id)).toList();
  }

  private Clause clause(Section all, String id) {
    Optional<Clause> shipped = rules.clause(id, false);
    if (!isId(id)) {
      all.flaw(Code.ID, id, id);
    }
    if (all.isSection(id)) {
      if (shipped.isPresent()) {
        all.flaw(Code.CLAUSE_FIXED, id, id);
      }
      Section own = all.section(id);
      return DesignRules.clause(id, own.flag(REQUIRED), own);
    }
    boolean required =
        all.word(id, List.of(REQUIRED, OPTIONAL)).filter(REQUIRED::equals).isPresent();
    if (shipped.isEmpty()) {
      all.flaw(Code.CLAUSE_UNKNOWN, id, id);
    }
    return rules
        .clause(id, required)
        .orElseGet(() -> DesignRules.clause(id, required, Section.nothing()));
  }

  private static GradePolicy grading(Section root) {
    Section said = root.section("grading");
    BigDecimal maximum = BigDecimal.valueOf(said.number("maximum", 1, MOST_POINTS));
    GradeBasis basis =
        said.has("basis")
            ? said.choice("basis", GradeBasis.class).orElse(GradeBasis.LEVELS)
            : GradeBasis.LEVELS;
    SortedMap<Integer, BigDecimal> points = new TreeMap<>();
    if (basis == GradeBasis.LEVELS) {
      Section levels = said.section("points");
      for (int level = GradePolicy.LOWEST; level <= GradePolicy.HIGHEST; level++) {
        int read = levels.number(String.valueOf(level), 0, MOST_POINTS);
        points.put(level, BigDecimal.valueOf(read));
      }
      levels.end();
    }
    int meetings = basis == GradeBasis.MEETINGS ? said.number("meetings", 1, MOST_MEETINGS) : 0;
    said.end();
    try {
      return new GradePolicy(maximum, basis, points, meetings);
    } catch (Rejection pointsDoNotRise) {
      root.flaw(Code.GRADING, "grading", "");
      return new GradePolicy(BigDecimal.ONE, GradeBasis.COMPLETION, new TreeMap<>(), 0);
    }
  }

  private static ProgramStart start(Section said) {
    ProgramStart usual = ProgramStart.STANDARD;
    ProgramStart start =
        new ProgramStart(
            new PairingPolicy(
                said.choice("pairing", PairingMethod.class).orElse(usual.pairing().method()),
                said.number("openRequests", 1, MOST_ASKED),
                said.number("daysToAnswer", 1, MOST_DAYS)),
            said.choice("goals", GoalMethod.class).orElse(usual.goals()),
            said.flag("thirdParty"));
    said.end();
    return start;
  }
}
