package org.tandem.tool.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;
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

  private UUID tenant;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        TemplatesIT.class,
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

    Program copy = design.copy(tenant, origin.id(), "Leaders 2");

    assertThat(copy.template()).isEqualTo(origin.template());
    assertThat(matching.kept(tenant, copy.id()).settings()).isEqualTo(chosen);
    assertThat(plans.of(tenant, copy.id()).pulseWeeks()).isEqualTo(6);
    assertThat(programs.all(tenant)).hasSize(2);
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
