package org.tandem.tool.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.tool.templates.TemplateFlaw.Code.ALIAS;
import static org.tandem.tool.templates.TemplateFlaw.Code.CLAUSE_FIXED;
import static org.tandem.tool.templates.TemplateFlaw.Code.KIND_CLAUSES;
import static org.tandem.tool.templates.TemplateFlaw.Code.MISSING;
import static org.tandem.tool.templates.TemplateFlaw.Code.NOT_ONE_DOCUMENT;
import static org.tandem.tool.templates.TemplateFlaw.Code.NOT_YAML;
import static org.tandem.tool.templates.TemplateFlaw.Code.TAG;
import static org.tandem.tool.templates.TemplateFlaw.Code.TOO_DEEP;
import static org.tandem.tool.templates.TemplateFlaw.Code.TOO_LONG;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.it.Noise;
import org.tandem.tool.matching.MatchRules;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.ProgramStart;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.Way;
import org.tandem.tool.surveys.SurveyPlan;

/** Files that somebody brings: what is right is read, and what is wrong is said by its line. */
class TemplateReaderTest {
  private static final String RIGHT =
      """
      format: tandem-template/1
      id: ward-peers
      version: 3
      kind: PEER
      name: { en: Ward peers }
      summary: { en: Students of a ward help each other. }
      vocabulary:
        en:
          mentor: { one: buddy, other: buddies }
          mentee: { one: newcomer, other: newcomers }
      agreement:
        maxMonths: 4
        clauses:
          purpose: required
          logistics: required
          confidentiality: required
          visibility: required
          ending: required
      measurableOutcomeRequired: false
      grading:
        maximum: 10
        points: { -2: 0, -1: 2, 0: 6, 1: 8, 2: 10 }
      seats: 2
      suggestions:
        skills: { en: [Handover] }
        topics: { en: [] }
      """;

  private final TemplateReader reader = new ShippedOnly().reader();

  @Test
  void readsATemplateWithOneLanguageAndNothingToSpare() {
    ProgramTemplate read = reader.read(RIGHT).template().orElseThrow();

    assertThat(read.id()).isEqualTo("ward-peers");
    assertThat(read.version()).isEqualTo(3);
    assertThat(read.vocabulary(Locale.ENGLISH).mentor().other()).isEqualTo("buddies");
    assertThat(read.clauses()).hasSize(5).allMatch(clause -> clause.required());
    assertThat(read.start()).isEqualTo(ProgramStart.STANDARD);
    assertThat(read.skills(Locale.ENGLISH)).containsExactly("Handover");
  }

  @Test
  void readsClausesOfItsOwnAndHowAProgramBegins() {
    String own =
        with(
                "    ending: required",
                """
                ending: optional
                dress:
                  required: true
                  title: { en: What we wear }
                  help: { en: Scrubs or not. }
                  starter: { en: "" }"""
                    .indent(4)
                    .stripTrailing())
            + "start: { pairing: SELF, openRequests: 2, daysToAnswer: 5, goals: OKR,"
            + " thirdParty: true }\n";

    assertThat(reader.read(own).flaws())
        .containsExactly(new TemplateFlaw(KIND_CLAUSES, 13, "ending"));
    ProgramTemplate read =
        reader.read(own.replace("ending: optional", "ending: required")).template().orElseThrow();
    assertThat(read.clauses().get(5).title().in(Locale.ENGLISH)).isEqualTo("What we wear");
    assertThat(read.start())
        .isEqualTo(
            new ProgramStart(new PairingPolicy(PairingMethod.SELF, 2, 5), GoalMethod.OKR, true));
  }

  /** Each line of the file that is wrong in one way, with the line and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: tandem-template/1|format: tandem-template/2|FORMAT|1|tandem-template/1",
        "id: ward-peers|id: Ward Peers|ID|2|Ward Peers",
        "version: 3|version: three|NUMBER|3|version: 1–9999",
        "version: 3|version: 0x3|NUMBER|3|version: 1–9999",
        "version: 3|version: 99999999999999999999|NUMBER|3|version: 1–9999",
        "version: 3|verison: 3|MISSING|1|version",
        "kind: PEER|kind: FRIENDS|CHOICE|4|kind: %KINDS%",
        "name: { en: Ward peers }|name: Ward peers|SECTION|5|name",
        "name: { en: Ward peers }|name: { ar: Ward peers }|ENGLISH|5|name",
        "name: { en: Ward peers }|name: { en: Ward, English: Ward }|LANGUAGE|5|English",
        "name: { en: Ward peers }|name: { en: '' }|TEXT|5|en: 1–100",
        "name: { en: Ward peers }|name: { en: [a, b] }|TEXT|5|en: 1–100",
        "  maxMonths: 4|  maxMonths: 13|NUMBER|12|maxMonths: 1–12",
        "    purpose: required|    purpose: yes|CHOICE|14|purpose: required, optional",
        "    purpose: required|    porpoise: required|CLAUSE_UNKNOWN|14|porpoise",
        "measurableOutcomeRequired: false|measurableOutcomeRequired: no|FLAG|19"
            + "|measurableOutcomeRequired",
        "kind: PEER|kind: COACHING|KIND_MEASURE|19|COACHING",
        "points: { -2: 0, -1: 2|points: { -2: 3, -1: 2|GRADING|20|''",
        "skills: { en: [Handover] }|skills: { en: Handover }|LIST|25|en: 0–50",
        "seats: 2|seats: 2\\nseats: 3|TWICE|24|seats",
        "seats: 2|seats: 2\\ncolour: blue|UNKNOWN|24|colour",
      })
  void saysInWhichLineWhatIsWrong(
      String right, String wrong, TemplateFlaw.Code code, int line, String detail) {
    String kinds = "COACHING, MENTORING, PEER, REVERSE, GROUP, FLASH";
    assertThat(reader.read(with(right, wrong.replace("\\n", "\n"))).flaws())
        .contains(new TemplateFlaw(code, line, detail.replace("%KINDS%", kinds)));
  }

  @Test
  void keepsTheWordingOfTandemsOwnClauses() {
    String bent =
        with(
            "    ending: required",
            "    ending: { required: true, title: { en: Stay }, help: { en: Stay },"
                + " starter: { en: Never leave. } }");
    assertThat(reader.read(bent).flaws())
        .containsExactly(new TemplateFlaw(CLAUSE_FIXED, 18, "ending"));
  }

  @Test
  void saysEverythingThatIsWrongAtOnceByLine() {
    String wrong = with("version: 3", "version: -1").replace("seats: 2", "seats: many");
    assertThat(reader.read(wrong).flaws()).extracting(TemplateFlaw::line).containsExactly(3, 23);
    assertThat(reader.read("x: 1\n").flaws()).hasSizeGreaterThan(10);
  }

  /** What has brought programs down that read YAML: each is refused, and none is built. */
  @Test
  void refusesFilesThatAreMeantToDoHarm() {
    assertThat(codes("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).containsExactly(ALIAS);
    assertThat(codes("a: *nowhere\n")).containsExactly(ALIAS);
    assertThat(codes("&me a: 1\n")).containsExactly(ALIAS);
    assertThat(codes("a: !!javax.script.ScriptEngineManager [x]\n")).containsExactly(TAG);
    assertThat(codes("a: !!binary aGk=\n")).containsExactly(TAG);
    assertThat(codes("[".repeat(30_000))).containsExactly(TOO_DEEP);
    assertThat(codes("{a: ".repeat(10_000))).containsExactly(TOO_DEEP);
    assertThat(codes("- ".repeat(20_000))).containsExactly(TOO_DEEP);
    assertThat(codes("a".repeat(64_001))).containsExactly(TOO_LONG);
    assertThat(codes(RIGHT + "---\n" + RIGHT)).containsExactly(NOT_ONE_DOCUMENT);
  }

  @Test
  void readsOrRefusesWhateverSomebodyMadeOfARightFile() {
    Noise noise = new Noise(33);
    for (int i = 0; i < 1_000; i++) {
      TemplateFile file = reader.read(noise.mangled(RIGHT));
      assertThat(file.design().isEmpty()).isEqualTo(!file.flaws().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "- a\n- b\n", "just a text", "null", "~"})
  void refusesWhatIsNoNamesAndValues(String text) {
    assertThat(codes(text)).containsExactly(NOT_ONE_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, 2",
        "a: b: c",
        "\ta: 1",
        "a: \"x",
        "a: \u0000",
        "%YAML 9.9\n---\na: 1",
        "? [a]\n: b"
      })
  void refusesWhatIsNoYaml(String text) {
    assertThat(codes(text)).containsAnyOf(NOT_YAML, MISSING);
    assertThat(reader.read(text).template()).isEmpty();
  }

  @Test
  void comparesTwoTemplatesPlaceByPlace() {
    ShippedOnly shipped = new ShippedOnly();
    TemplateDesign before = reader.read(RIGHT).design().orElseThrow();
    String changed =
        with("version: 3", "version: 4")
            .replace("maxMonths: 4", "maxMonths: 6")
            .replace("[Handover]", "[Handover, Night shifts]")
            .replace("other: buddies", "other: peers");

    assertThat(
            Difference.between(
                shipped.document().values(before),
                shipped.document().values(reader.read(changed).design().orElseThrow())))
        .extracting(
            Difference::place, one -> one.before().orElse(""), one -> one.after().orElse(""))
        .containsExactly(
            tuple("vocabulary.en.mentor.other", "buddies", "peers"),
            tuple("agreement.maxMonths", "4", "6"),
            tuple("suggestions.skills.en", "", "Night shifts"));
  }

  private static final String MORE =
      """
      aims:
        settle-in:
          text: { en: They settle in }
          indicators: { MET: 80, PAIRED: 90 }
      matching:
        points: { skills: 300, hours: 150 }
        fairness: 4
        rules: { sharedHours: 2, department: OTHER }
        affinities: [First of my family to study]
      questions:
        shift:
          type: ONE
          text: { en: When do you work? }
          choices:
            early: { en: Early }
            late: { en: Late }
          way: ALIKE
          shown: true
          points: 120
        beds:
          type: NUMBER
          text: { en: How many beds? }
          asked: MENTOR
          least: 0
          most: 40
          shown: true
      surveys:
        pulseWeeks: 6
        midpoint: []
        closing: [closing]
      """;

  @Test
  void readsWhatProgramsAreForHowTheyMatchAndWhatTheyAsk() {
    TemplateDesign read = reader.read(RIGHT + MORE).design().orElseThrow();

    assertThat(read.template().aims())
        .singleElement()
        .satisfies(
            aim ->
                assertThat(aim.indicators())
                    .containsExactly(
                        new Indicator(Measure.PAIRED, 90), new Indicator(Measure.MET, 80)));
    assertThat(read.matching().weights().points())
        .containsEntry("skills", 300)
        .containsEntry("topics", 0)
        .containsEntry("question.shift", 120);
    assertThat(read.matching().weights().fairness()).isEqualTo(4);
    assertThat(read.matching().rules().department()).isEqualTo(MatchRules.Sharing.OTHER);
    assertThat(read.matching().rules().rank()).isEqualTo(Criteria.Seniority.EQUAL);
    assertThat(read.matching().asked().all())
        .extracting(ProfileQuestion::key, ProfileQuestion::type, ProfileQuestion::way)
        .containsExactly(
            tuple("shift", AnswerType.ONE, Way.ALIKE), tuple("beds", AnswerType.NUMBER, Way.NOT));
    assertThat(read.surveys()).isEqualTo(new SurveyPlan(6, List.of(), List.of("closing"), 0));
  }

  @Test
  void whatATemplateDoesNotSayIsAsItIsForItsKind() {
    TemplateDesign read = reader.read(RIGHT).design().orElseThrow();

    assertThat(read.matching()).isEqualTo(MatchSettings.standard(Kind.PEER));
    assertThat(read.surveys()).isEqualTo(SurveyPlan.USUAL);
    assertThat(read.template().aims()).isEmpty();
  }

  /** Each line of the further parts that is wrong in one way; they begin in line 27. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MET: 80|MET: 101|NUMBER|30|MET: 1–100",
        "MET: 80|FUN: 80|UNKNOWN|30|FUN",
        "{ MET: 80, PAIRED: 90 }|{}|SECTION|30|indicators",
        "skills: 300|skills: 1001|NUMBER|32|skills: 0–1000",
        "skills: 300|skils: 300|UNKNOWN|32|skils",
        "fairness: 4|fairness: 9|NUMBER|33|fairness: -8–8",
        "department: OTHER|department: ELSE|CHOICE|34|department: ANY, SAME, OTHER",
        "type: ONE|type: EITHER|CHOICE|38|type: TEXT, ONE, SEVERAL, NUMBER, YES_NO, DATE",
        "late: { en: Late }|late: { ar: Late }|ENGLISH|42|late",
        "most: 40|colour: 40|MISSING|47|most",
        "points: 120|points: many|NUMBER|45|points: 0–1000",
        "pulseWeeks: 6|pulseWeeks: 13|NUMBER|54|pulseWeeks: 0–12",
      })
  void saysInWhichLineOfTheFurtherPartsWhatIsWrong(
      String right, String wrong, TemplateFlaw.Code code, int line, String detail) {
    assertThat(MORE).contains(right);
    assertThat(reader.read(RIGHT + MORE.replace(right, wrong)).flaws())
        .contains(new TemplateFlaw(code, line, detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "way: ALIKE|way: NEAR|QUESTION|37",
        "asked: MENTOR|way: AT_LEAST\\n    asked: MENTOR|QUESTION|46",
        "least: 0|least: 40|QUESTION|46",
        "late: { en: Late }|Late: { en: Late }|QUESTION|37",
        "  shift:|  Shift:|QUESTION|37",
        "pulseWeeks: 6|pulseWeeks: 1|SURVEYS|53",
      })
  void saysWhichQuestionCannotBeAskedLikeThis(
      String right, String wrong, TemplateFlaw.Code code, int line) {
    assertThat(MORE).contains(right);
    assertThat(reader.read(RIGHT + MORE.replace(right, wrong.replace("\\n", "\n"))).flaws())
        .extracting(TemplateFlaw::code, TemplateFlaw::line)
        .contains(tuple(code, line));
  }

  @Test
  void comparesTheFurtherPartsPlaceByPlace() {
    TemplateDocument document = new ShippedOnly().document();
    String changed =
        MORE.replace("MET: 80", "MET: 75")
            .replace("skills: 300", "skills: 250")
            .replace("en: Late", "en: In the evening")
            .replace("pulseWeeks: 6", "pulseWeeks: 4");

    assertThat(
            Difference.between(
                document.values(reader.read(RIGHT + MORE).design().orElseThrow()),
                document.values(reader.read(RIGHT + changed).design().orElseThrow())))
        .extracting(Difference::place)
        .containsExactly(
            "aims.settle-in.indicators.MET",
            "matching.points.skills",
            "questions.shift.choices.late.en",
            "surveys.pulseWeeks");
  }

  private List<TemplateFlaw.Code> codes(String text) {
    return reader.read(text).flaws().stream().map(TemplateFlaw::code).toList();
  }

  private static String with(String right, String wrong) {
    assertThat(RIGHT).contains(right);
    return RIGHT.replace(right, wrong);
  }
}
