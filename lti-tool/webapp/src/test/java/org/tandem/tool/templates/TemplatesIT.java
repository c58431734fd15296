package org.tandem.tool.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.tool.questions.QuestionFixture.plain;
import static org.tandem.tool.questions.QuestionFixture.retired;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.admission.AdmissionPolicy;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.admission.EntryRule;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.QuestionFixture;
import org.tandem.tool.questions.Way;
import org.tandem.tool.surveys.SurveyPlan;
import org.tandem.tool.surveys.SurveyPlans;

/** Templates of a registration: versions that programs keep, shared, retired, and nobody else's. */
@ArquillianTest
class TemplatesIT {
  @Inject private ServerResources server;
  @Inject private KeepTemplates keep;
  @Inject private Templates templates;
  @Inject private DesignProgram design;
  @Inject private Programs programs;
  @Inject private TuneMatching matching;
  @Inject private SurveyPlans plans;
  @Inject private Applications applications;

  private UUID tenant;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        TemplatesIT.class,
        QuestionFixture.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class);
  }

  @BeforeEach
  void aRegistration() {
    tenant = new CourseFixture(server.dataSource()).tenantId();
  }

  @Test
  void programsKeepTheVersionTheyWereMadeFrom() {
    bring(1, "buddies");
    Program first = design.draft(tenant, "ward-peers", "Spring");
    bring(2, "peers");
    Program second = design.draft(tenant, "ward-peers", "Autumn");

    assertThat(mentors(first)).isEqualTo("buddies");
    assertThat(mentors(second)).isEqualTo("peers");
    assertThat(keep.differences(tenant, "ward-peers", 1, 2))
        .extracting(Difference::place)
        .containsExactly("vocabulary.en.mentor.other");
    assertThat(keep.differences(tenant, first.id())).hasSize(1);
    assertThat(keep.differences(tenant, second.id())).isEmpty();
  }

  @Test
  void takesEachVersionOnceAlsoFromTwoWindowsAtOnce() throws Exception {
    assertThat(
            Race.of(
                server.executor(),
                List.of("a", "b", "c", "d"),
                words -> {
                  if (!keep.bring(tenant, file(1, words)).flaws().isEmpty()) {
                    throw Rejection.stale();
                  }
                }))
        .isEqualTo(1);
    bring(3, "buddies");
    for (int version : List.of(1, 2, 3)) {
      assertThat(keep.bring(tenant, file(version, "late")).flaws())
          .containsExactly(new TemplateFlaw(TemplateFlaw.Code.VERSION_TAKEN, 0, "3"));
    }
    assertThat(keep.bring(tenant, file(1, "x").replace("ward-peers", "career-mentoring")).flaws())
        .containsExactly(new TemplateFlaw(TemplateFlaw.Code.ID_TAKEN, 0, "career-mentoring"));
    assertThat(keep.bring(tenant, file(4, "x") + "beside: nowhere\n").flaws())
        .containsExactly(new TemplateFlaw(TemplateFlaw.Code.BESIDE, 0, "nowhere"));
  }

  @Test
  void retiredTemplatesStayWithTheirProgramsAndMakeNoNewOnes() {
    bring(1, "buddies");
    Program made = design.draft(tenant, "ward-peers", "Spring");
    keep.offer(tenant, "ward-peers", false);
    keep.offer(tenant, "career-mentoring", false);
    keep.offer(tenant, "career-mentoring", false);

    assertThat(offered()).doesNotContain("ward-peers", "career-mentoring");
    assertThat(mentors(programs.find(tenant, made.id()).orElseThrow())).isEqualTo("buddies");
    assertRejected("template-retired", () -> design.draft(tenant, "ward-peers", "Autumn"));
    assertRejected("not-found", () -> design.draft(tenant, "nowhere", "Autumn"));

    keep.offer(tenant, "ward-peers", true);
    assertThat(offered()).contains("ward-peers").doesNotContain("career-mentoring");
    assertRejected("not-found", () -> keep.offer(tenant, "nowhere", false));
  }

  @Test
  void aProgramsDesignIsSharedAsTheNextVersionOfATemplate() {
    Program program = design.draft(tenant, "placement-coaching", "Wards");
    program = design.writeGoals(tenant, program.id(), GoalMethod.OKR, program.version());

    ProgramTemplate one = keep.share(tenant, program.id(), "wards", "Wards");
    ProgramTemplate two = keep.share(tenant, program.id(), "wards", "Wards");

    assertThat(one.version()).isEqualTo(1);
    assertThat(two.version()).isEqualTo(2);
    assertThat(design.draft(tenant, "wards", "Next year").goals()).isEqualTo(GoalMethod.OKR);
    assertThat(keep.look(tenant, keep.file(tenant, "wards", 2)).flaws())
        .extracting(TemplateFlaw::code)
        .containsExactly(TemplateFlaw.Code.VERSION_TAKEN);
    UUID id = program.id();
    assertRejected("invalid-template-id", () -> keep.share(tenant, id, "placement-coaching", "x"));
    assertRejected("invalid-template-id", () -> keep.share(tenant, id, "Wards!", "x"));
    assertRejected("invalid-name", () -> keep.share(tenant, id, "wards", " "));
  }

  @Test
  void aCopyIsWhatItsOriginIsWithoutItsPeople() {
    Program origin = design.draft(tenant, "reverse-mentoring-for-leaders", "Leaders");
    MatchSettings usual = matching.kept(tenant, origin.id()).settings();
    MatchSettings chosen =
        new MatchSettings(
            usual.weights(), usual.rules(), List.of("First of my family to study"), usual.asked());
    matching.tune(tenant, origin.id(), chosen, matching.kept(tenant, origin.id()).version());
    plans.keep(tenant, origin.id(), new SurveyPlan(6, List.of(), List.of("closing"), 0));
    AdmissionPolicy policy =
        new AdmissionPolicy(
            true,
            20,
            List.of(),
            List.of(EntryRule.about(Side.MENTOR, EntryRule.Kind.EXPERIENCE, List.of("5"))));
    applications.keep(tenant, origin.id(), policy, 0);

    Program copy = design.copy(tenant, origin.id(), "Leaders 2");

    assertThat(copy.template()).isEqualTo(origin.template());
    assertThat(matching.kept(tenant, copy.id()).settings()).isEqualTo(chosen);
    assertThat(plans.of(tenant, copy.id()).pulseWeeks()).isEqualTo(6);
    assertThat(applications.policy(tenant, copy.id()).policy()).isEqualTo(policy);
    assertThat(programs.all(tenant)).hasSize(2);
  }

  @Test
  void aProgramBeginsWithAllThatItsTemplateSays() {
    String more =
        file(1, "buddies")
            + """
              aims:
                settle-in:
                  text: { en: They settle in }
                  indicators: { MET: 80 }
              matching:
                points: { hours: 250 }
              questions:
                parent:
                  type: YES_NO
                  text: { en: Are you a parent? }
                  way: ALIKE
                  shown: false
                  points: 120
              surveys: { pulseWeeks: 6, midpoint: [], closing: [closing] }
              """;
    assertThat(keep.bring(tenant, more.replace("[closing]", "[nowhere]")).flaws())
        .containsExactly(new TemplateFlaw(TemplateFlaw.Code.INSTRUMENT, 0, "nowhere"));
    assertThat(keep.bring(tenant, more).flaws()).isEmpty();

    Program made = design.draft(tenant, "ward-peers", "Spring");

    MatchSettings settings = matching.kept(tenant, made.id()).settings();
    assertThat(settings.weights().points())
        .containsEntry("hours", 250)
        .containsEntry("skills", 0)
        .containsEntry("question.parent", 120);
    assertThat(settings.asked().find("parent")).isPresent();
    assertThat(plans.of(tenant, made.id()).pulseWeeks()).isEqualTo(6);
    assertThat(keep.differences(tenant, made.id())).isEmpty();
  }

  @Test
  void aProgramsDesignTakesAlongWhatItIsForHowItMatchesAndWhatItAsks() {
    Program program = design.draft(tenant, "placement-coaching", "Wards");
    program =
        design.want(
            tenant,
            program.id(),
            List.of(
                new Objective(
                    "Fewer leave",
                    List.of(new Indicator(Measure.MET, 75)),
                    Optional.of(LocalDate.of(2027, 6, 30)))),
            program.version());
    matching.ask(
        tenant,
        program.id(),
        new ProgramQuestions(
            List.of(
                plain("hobby", AnswerType.TEXT, Way.ALIKE, true),
                retired(plain("pet", AnswerType.TEXT, Way.ALIKE, true)))),
        Map.of("question.hobby", 90),
        matching.kept(tenant, program.id()).version());
    plans.keep(tenant, program.id(), new SurveyPlan(6, List.of(), List.of("closing"), 0));

    assertThat(keep.differences(tenant, program.id()))
        .extracting(Difference::place)
        .contains("aims.objective-1.indicators.MET", "questions.hobby.points", "surveys.pulseWeeks")
        .noneMatch(place -> place.startsWith("questions.pet") || place.contains("2027"));
    keep.share(tenant, program.id(), "wards", "Wards");
    Program next = design.draft(tenant, "wards", "Next year");

    assertThat(next.template().aims())
        .singleElement()
        .satisfies(aim -> assertThat(aim.text().in(Locale.ENGLISH)).isEqualTo("Fewer leave"));
    assertThat(matching.kept(tenant, next.id()).settings().asked().all())
        .extracting(ProfileQuestion::key)
        .containsExactly("hobby");
    assertThat(plans.of(tenant, next.id()).pulseWeeks()).isEqualTo(6);
  }

  @Test
  void aCombinedTemplateMakesAProgramOfEachKind() {
    List<Program> made =
        design.drafts(tenant, "leadership-coach-and-mentor", "Leaders", List.of(), Locale.ENGLISH);

    assertThat(made)
        .extracting(Program::name)
        .containsExactly("Leaders (leadership coach)", "Leaders (mentor)");
    assertThat(made)
        .extracting(program -> program.template().kind())
        .containsExactly(Kind.COACHING, Kind.MENTORING);
  }

  @Test
  void nothingOfAnotherRegistrationIsSeenOrTouched() {
    bring(1, "buddies");
    Program program = design.draft(tenant, "ward-peers", "Spring");
    UUID stranger = new CourseFixture(server.dataSource()).tenantId();

    assertThat(templates.newest(stranger, "ward-peers")).isEmpty();
    assertRejected("not-found", () -> design.draft(stranger, "ward-peers", "Mine"));
    assertRejected("not-found", () -> design.copy(stranger, program.id(), "Mine"));
    assertRejected("not-found", () -> keep.file(stranger, "ward-peers", 1));
    assertRejected("not-found", () -> keep.file(stranger, program.id()));
    assertRejected("not-found", () -> keep.differences(stranger, program.id()));
    assertRejected("not-found", () -> keep.share(stranger, program.id(), "mine", "Mine"));
    assertRejected("not-found", () -> keep.offer(stranger, "ward-peers", false));
    keep.offer(stranger, "career-mentoring", false);
    assertThat(offered()).contains("ward-peers", "career-mentoring");
  }

  private List<String> offered() {
    return templates.offered(tenant).stream().map(ProgramTemplate::id).toList();
  }

  private static String mentors(Program program) {
    return program.vocabulary(Locale.ENGLISH).mentor().other();
  }

  private void bring(int version, String mentors) {
    assertThat(keep.bring(tenant, file(version, mentors)).flaws()).isEmpty();
  }

  private static String file(int version, String mentors) {
    return """
        format: tandem-template/1
        id: ward-peers
        version: %d
        kind: PEER
        name: { en: Ward peers }
        summary: { en: Students of a ward help each other. }
        vocabulary:
          en: { mentor: { one: buddy, other: %s }, mentee: { one: new, other: new } }
        agreement:
          maxMonths: 4
          clauses:
            purpose: required
            logistics: required
            confidentiality: required
            visibility: required
            ending: required
        measurableOutcomeRequired: false
        grading: { maximum: 10, basis: COMPLETION }
        seats: 2
        suggestions: { skills: { en: [] }, topics: { en: [] } }
        """
        .formatted(version, mentors);
  }

  private static void assertRejected(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejection.class, rejection -> assertThat(rejection.code()).isEqualTo(code));
  }
}
