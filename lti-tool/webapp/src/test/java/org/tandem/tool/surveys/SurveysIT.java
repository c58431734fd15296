package org.tandem.tool.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Way;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.surveys.web.CheckInsResource;
import org.tandem.tool.surveys.web.ConsoleSurveysResource;
import org.tandem.tool.surveys.web.ProgramSurveysView;

/** Pulses and surveys of real pairs: blind, once, and never seen by anybody but the two. */
@ArquillianTest
class SurveysIT {
  private static final Map<String, Integer> WELL = Map.of("bond", 5, "goals", 4, "tasks", 4);
  private static final Map<String, Integer> LOW = Map.of("bond", 1, "goals", 2, "tasks", 2);
  private static final String OWN =
      """
      {"format": "tandem-instrument/1", "id": "ward", "version": %d,
       "name": {"en": "The ward"}, "source": "Us", "licence": "Ours",
       "scale": {"from": 0, "to": 1, "labels": {"0": {"en": "no"}, "1": {"en": "yes"}}},
       "prompt": {"en": "On the ward"}, "subscales": [{"id": "all", "name": {"en": "All"}}],
       "items": [{"id": "calm", "subscale": "all", "text": {"en": "It is calm."}}]}
      """;

  @Inject private ServerResources server;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private Engagements engagements;
  @Inject private Way way;
  @Inject private AnswerSurveys surveys;
  @Inject private CheckInsResource checkIns;
  @Inject private ConsoleSurveysResource console;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;
  private UUID activity;
  private Visit mentor;
  private Visit mentee;
  private Visit instructor;
  private UUID pair;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        SurveysIT.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void twoPeopleSignedThirtyDaysAgo() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "career-mentoring", "Careers").id();
    activity = course.place(program, "Mentoring");
    mentor = learner("Jonas");
    mentee = learner("Maria");
    UUID staff = course.person("Priya", CourseRole.INSTRUCTOR);
    instructor = course.visit(staff, CourseRole.INSTRUCTOR, activity);
    pair = signed(mentor, mentee, 30);
  }

  @Test
  void showsNeitherWhatTheOtherSaidBeforeBothHaveAnswered() {
    assertThat(next(mentee)).isEqualTo("answer-pulse");
    answer(mentee, WELL);
    assertThat(surveys.open(mentee, pair).results())
        .singleElement()
        .satisfies(result -> assertThat(result.theirs()).isEmpty());
    assertThat(surveys.open(mentor, pair).results()).isEmpty();
    assertThat(surveys.open(mentor, pair).due()).hasSize(1);
    assertThat(next(mentor)).isEqualTo("answer-pulse");

    answer(mentor, LOW);

    assertThat(surveys.open(mentee, pair).results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.mine().points()).isEqualTo(WELL);
              assertThat(result.theirs().orElseThrow().points()).isEqualTo(LOW);
            });
    assertThat(surveys.open(mentor, pair).results()).hasSize(1);
    assertThat(surveys.open(mentee, pair).warning()).isPresent();
    assertThat(next(mentee)).isEqualTo("talk-about-pulse");
  }

  @Test
  void takesEachAnswerOnceAlsoFromTwoWindowsAtOnce() throws Exception {
    assertRejected("invalid-answer", () -> answer(mentee, Map.of("bond", 6)));
    assertRejected("invalid-answer", () -> answer(mentee, Map.of("other", 3)));
    assertRejected("invalid-answer", () -> answer(mentee, Map.of()));
    assertThat(
            Race.of(
                server.executor(),
                List.of(1, 2, 3, 4),
                trust -> answer(mentee, Map.of("bond", trust))))
        .isEqualTo(1);
    assertRejected("survey-closed", () -> answer(mentee, WELL));
    assertRejected(
        "survey-closed",
        () -> surveys.answer(mentee, pair, Occasion.CLOSING, 1, "closing", Map.of("time", 5)));
  }

  @Test
  void letsNobodyButTheTwoReadOrAnswer() {
    answer(mentee, LOW);
    answer(mentor, LOW);
    Visit otherMentor = learner("Olu");
    signed(otherMentor, learner("Noor"), 30);
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    UUID admin = course.person("Ada", CourseRole.ADMINISTRATOR);
    for (Visit stranger :
        List.of(
            otherMentor,
            instructor,
            course.visit(admin, CourseRole.ADMINISTRATOR, activity),
            elsewhere.visit(mentee.personId(), CourseRole.LEARNER, activity))) {
      assertRejected("not-found", () -> surveys.open(stranger, pair));
      assertRejected("not-found", () -> answer(stranger, WELL));
    }
  }

  @Test
  void showsAMentorWhoTookOverNothingThatWasSaidBefore() {
    answer(mentee, LOW);
    answer(mentor, WELL);
    Visit successor = learner("Olu");
    course.write(
        "update engagement set mentor_id = ?, mentor_since = ?, version = version + 1 where id = ?",
        successor.personId(),
        clock.instant().plusSeconds(1).atOffset(ZoneOffset.UTC),
        pair);

    assertThat(surveys.open(successor, pair).results()).isEmpty();
    assertThat(surveys.open(successor, pair).warning()).isEmpty();
    assertThat(surveys.open(mentee, pair).results())
        .singleElement()
        .satisfies(result -> assertThat(result.mine().points()).isEqualTo(LOW));
    assertRejected("not-found", () -> surveys.open(mentor, pair));
  }

  @Test
  void tellsThoseWhoRunTheCourseAWeekLaterThatSomebodyShouldAskAndNotWhy() {
    UUID silent = signed(learner("Olu"), learner("Noor"), 90, 60);
    answer(mentee, LOW);
    answer(mentor, WELL);
    assertThat(toAsk()).containsExactly(silent.toString());

    course.write(
        "update survey_answer set answered_at = ? where engagement_id = ?",
        clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC),
        pair);

    visitor.become(instructor);
    List<CheckInsResource.CheckInView> seen = checkIns.checkIns();
    assertThat(seen)
        .extracting(
            CheckInsResource.CheckInView::id,
            CheckInsResource.CheckInView::mentor,
            CheckInsResource.CheckInView::mentee)
        .containsExactly(
            tuple(silent.toString(), "Olu", "Noor"), tuple(pair.toString(), "Jonas", "Maria"));
    assertThat(CheckInsResource.CheckInView.class.getRecordComponents()).hasSize(3);
    visitor.become(mentee);
    assertRejected("forbidden", checkIns::checkIns);
  }

  @Test
  void showsAdministratorsGroupsOfFiveAndNothingOfFewer() {
    operator();
    answer(mentee, LOW);
    answer(mentor, WELL);
    for (int i = 1; i < 4; i++) {
      answerAsAnotherPair(i);
    }
    String few = JsonbBuilder.create().toJson(results());
    assertThat(results()).hasSize(2).allMatch(one -> one.people() == 0);
    assertThat(few).doesNotContain("mean\":").doesNotContain("Jonas", "Maria");

    answerAsAnotherPair(4);

    assertThat(results()).allMatch(one -> one.people() == 5);
    assertThat(results().get(0).means())
        .extracting(ProgramSurveysView.MeanView::name, ProgramSurveysView.MeanView::mean)
        .containsExactly(tuple("Trust", 5.0), tuple("Goals", 4.0), tuple("What we do", 4.0));
    assertThat(results().get(1).means())
        .first()
        .extracting(ProgramSurveysView.MeanView::mean)
        .isEqualTo(4.2);
  }

  @Test
  void asksWhatTheCoordinatorImportedAndChose() {
    operator();
    assertThat(bring(OWN.formatted(1).replace("\"Ours\"", "\"\""))).contains("RIGHTS_MISSING");
    assertThat(bring(OWN.formatted(2))).isEqualTo("[]");
    assertThat(bring(OWN.formatted(2))).contains("VERSION_TAKEN");
    assertThat(bring(OWN.formatted(1))).contains("VERSION_TAKEN");
    assertThat(bring(OWN.formatted(3))).isEqualTo("[]");
    assertThat(bring(OWN.formatted(1).replace("\"ward\"", "\"pulse\""))).contains("ID_TAKEN");
    plan(List.of("ward", "mca-21"), 0);
    assertRejected("stale-version", () -> plan(List.of("ward"), 0));
    assertRejected("unknown-instrument", () -> plan(List.of("nowhere"), 1));
    pair = signed(learner("Olu"), mentee, 50);

    assertThat(surveys.open(mentee, pair).due())
        .extracting(sheet -> sheet.round().occasion(), sheet -> sheet.instrument().id())
        .containsExactly(tuple(Occasion.MIDPOINT, "ward"), tuple(Occasion.MIDPOINT, "mca-21"));
    assertThat(surveys.open(mentee, pair).due().get(0).instrument().version()).isEqualTo(3);
    surveys.answer(mentee, pair, Occasion.MIDPOINT, 1, "ward", Map.of("calm", 1));
    assertThat(surveys.open(mentee, pair).due()).hasSize(1);

    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Stranger"));
    assertRejected("not-found", this::results);
    assertRejected("not-found", () -> bring(OWN.formatted(4)));
    assertRejected("not-found", () -> plan(List.of(), 1));
  }

  @Test
  void standsOnTheWayOfPairsThatAreAskedSomethingAndOfNoOthers() {
    assertThat(steps(mentee)).contains("reflection");
    operator();
    console.plan(
        course.tenantId(),
        program,
        new ConsoleSurveysResource.PlanInput(0, List.of(), List.of(), 0));
    assertThat(steps(mentee)).isNotEmpty().doesNotContain("reflection");
  }

  private void operator() {
    inConsole.become(new ConsoleVisit(Optional.empty(), "Operator"));
  }

  private String bring(String file) {
    return JsonbBuilder.create()
        .toJson(
            console.bring(course.tenantId(), new ConsoleSurveysResource.ImportInput(file)).flaws());
  }

  private void plan(List<String> midpoint, long seen) {
    console.plan(
        course.tenantId(),
        program,
        new ConsoleSurveysResource.PlanInput(0, midpoint, List.of("closing"), seen));
  }

  private List<ProgramSurveysView.ResultView> results() {
    return console.surveys(course.tenantId(), program, "en").results();
  }

  private List<String> toAsk() {
    visitor.become(instructor);
    return checkIns.checkIns().stream().map(CheckInsResource.CheckInView::id).toList();
  }

  private void answerAsAnotherPair(int number) {
    Visit other = learner("Mentor " + number);
    Visit another = learner("Mentee " + number);
    UUID theirs = signed(other, another, 30);
    surveys.answer(other, theirs, Occasion.PULSE, 1, "pulse", WELL);
    surveys.answer(another, theirs, Occasion.PULSE, 1, "pulse", WELL);
  }

  private void answer(Visit visit, Map<String, Integer> points) {
    surveys.answer(visit, pair, Occasion.PULSE, 1, "pulse", points);
  }

  private List<String> steps(Visit visit) {
    Engagement now = engagements.find(course.tenantId(), pair).orElseThrow();
    return way.of(now, visit.personId()).stream().map(JourneyStep::id).toList();
  }

  private String next(Visit visit) {
    Engagement now = engagements.find(course.tenantId(), pair).orElseThrow();
    return way.of(now, visit.personId()).stream()
        .filter(step -> step.id().equals("reflection"))
        .findFirst()
        .flatMap(JourneyStep::next)
        .orElse("");
  }

  private Visit learner(String name) {
    return course.visit(course.learner(name), CourseRole.LEARNER, activity);
  }

  private UUID signed(Visit giver, Visit receiver, int daysAgo) {
    return signed(giver, receiver, daysAgo, 2);
  }

  private UUID signed(Visit giver, Visit receiver, int daysAgo, int metAgo) {
    return new Story(
            giver.personId(),
            receiver.personId(),
            3,
            daysAgo + 1,
            daysAgo,
            metAgo,
            false,
            Optional.empty(),
            0,
            Optional.empty())
        .write(course, program, clock.instant());
  }

  private static void assertRejected(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
