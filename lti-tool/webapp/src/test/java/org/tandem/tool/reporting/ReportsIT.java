package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.web.ReportsResource;

/** Every figure of a report, counted a second time from the stories that the rows tell. */
@ArquillianTest
class ReportsIT {
  private static final int PEOPLE = 60;

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private Programs programs;
  @Inject private ProgramReports reports;
  @Inject private Counts counts;
  @Inject private ReportsResource resource;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ReportsIT.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void placeAProgram() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "placement-coaching", "Placement").id();
    course.place(program, "Coaching");
  }

  @Test
  void countsWhatTheStoriesTell() {
    Instant now = now();
    List<Story> stories = tell(now, PEOPLE);

    ProgramReport report = reports.of(course.tenantId(), program, now);

    assertThat(report.funnel())
        .containsExactly(
            new Reached(Stage.ENROLLED, PEOPLE + 2),
            new Reached(Stage.ASKED, PEOPLE),
            new Reached(Stage.PROPOSED, PEOPLE),
            new Reached(Stage.PAIRED, count(stories, Story::paired)),
            new Reached(Stage.AGREED, count(stories, Story::agreed)),
            new Reached(Stage.MET, count(stories, Story::met)),
            new Reached(
                Stage.EVIDENCED,
                count(stories, each -> each.showed() && each.evidenced().isPresent())),
            new Reached(Stage.COMPLETED, count(stories, Story::completed)));
    ProgramReport.Health health = report.health();
    assertThat(
            List.of(
                health.early(),
                health.unsigned(),
                health.closing(),
                health.silent(),
                health.onTrack()))
        .containsExactlyElementsOf(
            List.of("early", "unsigned", "closing", "silent", "on track").stream()
                .map(state -> count(stories, each -> health(each).equals(state)))
                .toList());
    List<Story> shown = stories.stream().filter(Story::showed).toList();
    assertThat(report.attainment().goals()).isEqualTo(shown.size());
    assertThat(report.attainment().claimed())
        .contains(levels(shown, each -> Optional.of(each.claimed())));
    assertThat(report.attainment().evidenced()).contains(levels(shown, Story::evidenced));
    assertThat(report.load())
        .isEqualTo(new ProgramReport.Load(3, 1, 1, 6, 3, Optional.of((long) PEOPLE)));
    assertThat(report.times().hoursToAccept()).contains((double) Story.HOURS);
    assertThat(report.times().daysToAgree())
        .contains(median(stories, Story::agreed, each -> each.pairedAgo() - each.agreedAgo()));
    assertThat(report.times().daysToMeet())
        .contains(median(stories, Story::met, each -> each.pairedAgo() - each.metAgo()));
    assertThat(report.giveBack().completed()).isEqualTo(count(stories, Story::completed));
    assertThat(report.records()).contains(records(stories));
  }

  @Test
  void leavesOutWhoeverObjectsToBeingCounted() {
    Instant now = now();
    List<Story> stories = tell(now, PEOPLE);
    course.objects(stories.get(0).mentee(), Use.STATISTICS);
    List<Story> others = stories.subList(1, stories.size());

    ProgramReport report = reports.of(course.tenantId(), program, now);

    assertThat(report.funnel())
        .contains(
            new Reached(Stage.ENROLLED, PEOPLE + 1),
            new Reached(Stage.ASKED, PEOPLE - 1),
            new Reached(Stage.PROPOSED, PEOPLE - 1),
            new Reached(Stage.COMPLETED, count(others, Story::completed)));
    assertThat(report.records()).contains(records(others));
    assertThat(report.attainment().goals()).isEqualTo(count(others, Story::showed));
  }

  /** What a story writes: half an hour a meeting, two signatures an agreement. */
  private static Records records(List<Story> stories) {
    long met = count(stories, Story::met);
    long proven = count(stories, each -> each.showed() && each.evidenced().isPresent());
    return new Records(
        stories.size(),
        count(stories, Story::paired),
        2 * count(stories, Story::agreed),
        met,
        met,
        30 * met,
        count(stories, Story::showed) + proven,
        proven,
        count(stories, each -> each.agreed() && each.closingAgo().isPresent()));
  }

  @Test
  void setsWhatTheProgramIsWantedForBesideWhatTheStoriesTell() {
    Instant now = now();
    List<Story> stories = tell(now, PEOPLE);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
    List<Objective> wanted =
        List.of(
            new Objective(
                "Handovers are safer",
                List.of(new Indicator(Measure.MET, 1), new Indicator(Measure.GOALS_REACHED, 100)),
                Optional.of(LocalDate.of(2020, 1, 31))));
    long seen = programs.find(course.tenantId(), program).orElseThrow().version();
    design.want(course.tenantId(), program, wanted, seen);
    assertThat(programs.find(course.tenantId(), program).orElseThrow().objectives())
        .isEqualTo(wanted);
    assertThatThrownBy(() -> design.want(course.tenantId(), program, List.of(), seen))
        .isInstanceOf(Rejection.class);

    ObjectiveReport told = resource.report(course.tenantId(), program, "en").objectives().get(0);

    List<Story> shown = stories.stream().filter(Story::showed).toList();
    assertThat(told.standing()).isEqualTo(Standing.MISSED);
    assertThat(told.indicators().get(0).share())
        .contains(new Share(count(stories, Story::met), count(stories, Story::paired)));
    assertThat(told.indicators().get(0).standing()).isEqualTo(Standing.REACHED);
    assertThat(told.indicators().get(1).share())
        .contains(
            new Share(
                count(shown, each -> each.evidenced().filter(level -> level >= 0).isPresent()),
                shown.size()));
    assertThat(told.indicators().get(1).claimed())
        .contains(new Share(count(shown, each -> each.claimed() >= 0), shown.size()));
    assertThat(resource.csv(course.tenantId(), program, null))
        .contains("\r\nobjective_1,met_count," + count(stories, Story::met) + ",\r\n")
        .doesNotContain("Handovers");
  }

  @Test
  void showsNoLevelsWhereFewPeopleCouldBeToldApart() {
    Instant now = now();
    UUID mentor = course.learner("Cora");
    for (int i = 0; i < ProgramReport.SMALLEST_GROUP - 1; i++) {
      new Story(
              mentor,
              course.learner("Mai " + i),
              4,
              40,
              30,
              10,
              false,
              Optional.empty(),
              1,
              Optional.of(1))
          .write(course, program, now);
    }

    ProgramReport.Attainment few = reports.of(course.tenantId(), program, now).attainment();

    assertThat(few.goals()).isEqualTo(ProgramReport.SMALLEST_GROUP - 1);
    assertThat(few.claimed()).isEmpty();
    assertThat(few.evidenced()).isEmpty();
  }

  @Test
  void countsAProgramOverAllItsCoursesAndNothingOfAnotherProgramThere() {
    Instant now = now();
    CourseFixture second = course.beside("Ward B");
    second.place(program, "Coaching");
    UUID buddies = design.draft(course.tenantId(), "placement-coaching", "Buddies").id();
    course.place(buddies, "Buddies");
    UUID mentor = course.learner("Cora");
    UUID mai = course.learner("Mai");
    UUID noor = second.learner("Noor");
    UUID eli = course.learner("Eli");
    course.handIn(program, mai, "MENTEE", now);
    second.handIn(program, mai, "MENTEE", now);
    second.handIn(program, noor, "MENTEE", now);
    course.handIn(buddies, eli, "MENTEE", now);
    story(mentor, mai, 3).write(course, program, now);
    story(mentor, noor, 3).write(second, program, now);
    story(mentor, eli, 1).write(course, buddies, now);

    ProgramReport both = reports.of(course.tenantId(), program, now);
    ProgramReport beside = reports.of(course.tenantId(), buddies, now);

    assertThat(both.people(Stage.ENROLLED)).isEqualTo(4);
    assertThat(both.people(Stage.ASKED)).isEqualTo(2);
    assertThat(both.people(Stage.PAIRED)).isEqualTo(2);
    assertThat(both.people(Stage.MET)).isEqualTo(2);
    assertThat(both.records().map(Records::minutes)).contains(60L);
    assertThat(both.comparisons().get(0).groups())
        .extracting(Comparison.Group::name)
        .containsExactly("Nursing practice", "Ward B");
    assertThat(beside.people(Stage.ENROLLED)).isEqualTo(3);
    assertThat(beside.people(Stage.ASKED)).isEqualTo(1);
    assertThat(beside.people(Stage.PAIRED)).isEqualTo(1);
    assertThat(beside.people(Stage.MET)).isZero();
    assertThat(beside.comparisons().get(0).groups()).hasSize(1);
  }

  @Test
  void countsWhoGivesBack() {
    Instant now = now();
    UUID once = course.learner("Once helped");
    story(course.learner("First"), once, 5).write(course, program, now);
    story(once, course.learner("Next"), 1).write(course, program, now);
    course.handIn(program, once, "MENTOR", now);
    story(course.learner("Second"), course.learner("Done"), 5).write(course, program, now);

    assertThat(reports.of(course.tenantId(), program, now).giveBack())
        .isEqualTo(
            new ProgramReport.GiveBack(
                2, 1, 1, new ProgramReport.Invited(0, Optional.empty(), Optional.empty())));
  }

  @Test
  void followsThoseWhoWereAskedToTheirFirstPairAndSaysNothingOfFew() {
    Instant now = now();
    List<UUID> learned = course.learners("Learner", 6);
    UUID helper = course.learner("Helper");
    List<UUID> pairs =
        learned.stream().map(one -> story(helper, one, 5).write(course, program, now)).toList();
    for (int i = 0; i < 4; i++) {
      invite(learned.get(i), pairs.get(i), i == 0 ? "DECLINED" : "ACCEPTED", now.minusSeconds(60));
    }
    assertThat(invited(now))
        .isEqualTo(new ProgramReport.Invited(4, Optional.empty(), Optional.empty()));

    invite(learned.get(4), pairs.get(4), null, null);
    // A pair of before the yes, and one of after it.
    story(learned.get(1), course.learner("Earlier"), 1).write(course, program, now);
    course.write(
        "update give_back set answered_at = ? where person_id = ?",
        now.minus(300, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
        learned.get(2));
    story(learned.get(2), course.learner("Later"), 1).write(course, program, now);

    assertThat(invited(now))
        .isEqualTo(new ProgramReport.Invited(5, Optional.of(3L), Optional.of(1L)));
  }

  private ProgramReport.Invited invited(Instant now) {
    return reports.of(course.tenantId(), program, now).giveBack().invited();
  }

  private void invite(
      UUID person, UUID pair, @Nullable String answer, @Nullable Instant answeredAt) {
    course.write(
        "insert into give_back (tenant_id, person_id, program_id, engagement_id, invited_at, answer,"
            + " answered_at) values (?, ?, ?, ?, ?, ?, ?)",
        course.tenantId(),
        person,
        program,
        pair,
        now().minusSeconds(120).atOffset(ZoneOffset.UTC),
        answer,
        answeredAt == null ? null : answeredAt.atOffset(ZoneOffset.UTC));
  }

  @Test
  void opensForAdministratorsOfTheTenantOnlyAndNamesNobody() {
    tell(now(), PEOPLE);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));

    String shown = json(resource.report(course.tenantId(), program, "en"));

    assertThat(shown).contains("\"name\":\"Placement\"", "\"stage\":\"MET\"", "\"claimed\":[");
    assertThat(shown).doesNotContain("Mai", "Cora");
    assertThat(resource.csv(course.tenantId(), program, null))
        .startsWith("part,measure,value,of\r\nfunnel,enrolled,62,\r\n")
        .contains("\r\nload,seats,6,\r\n");
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another school"));
    assertThatThrownBy(() -> resource.report(course.tenantId(), program, "en"))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> resource.csv(course.tenantId(), program, null))
        .isInstanceOf(Rejection.class);
  }

  @Test
  void showsWhatWasCountedLastWhileALargeProgramIsCountedAnew() {
    tell(now(), 3);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
    Counts.Of of = new Counts.Of(course.tenantId(), program);
    Instant then = now().minus(Duration.ofHours(1));
    ProgramReport empty = reports.of(course.tenantId(), UUID.randomUUID(), then);
    counts.keep(of, new Count(empty, then, Duration.ofSeconds(9)));

    ReportsResource.ReportView shown = resource.report(course.tenantId(), program, "en");

    assertThat(shown.report()).isEqualTo(empty);
    assertThat(shown.again()).isTrue();
    assertThat(Instant.parse(shown.at())).isEqualTo(then);
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (counts.newest(of).orElseThrow().report().equals(empty) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(counts.newest(of).orElseThrow().report().load().mentors()).isEqualTo(3);
  }

  @Test
  void keepsTheLastCountOfEachDayAndTellsTheLastOfEachMonth() {
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
    Counts.Of of = new Counts.Of(course.tenantId(), program);
    ProgramReport report = reports.of(course.tenantId(), program, now());
    LocalDate month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(2);
    for (int day : new int[] {3, 9, 20}) {
      for (int hour : new int[] {12, 20, 4}) {
        Instant at = month.withDayOfMonth(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
        counts.keep(of, new Count(report, at, Duration.ZERO));
      }
    }

    List<ReportsResource.Month> months = resource.report(course.tenantId(), program, "en").months();

    assertThat(months)
        .extracting(each -> each.at().substring(0, 7))
        .containsExactly(month.toString().substring(0, 7), now().toString().substring(0, 7));
    assertThat(months.get(0).at()).isEqualTo(month.withDayOfMonth(20) + "T20:00:00Z");
    assertThat(counts.uncounted(LocalDate.now(ZoneOffset.UTC))).doesNotContain(of);
  }

  /** Three mentors with two seats each, one of them full and one with nobody; two more learners. */
  private List<Story> tell(Instant now, int people) {
    List<UUID> mentors =
        List.of(course.learner("Cora"), course.learner("Carl"), course.learner("C"));
    mentors.forEach(each -> course.handIn(program, each, "MENTOR", now));
    course.learner("Neither");
    course.learner("Nor");
    course.person("Teacher", CourseRole.INSTRUCTOR);
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    List<UUID> pairs = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      UUID mentee = course.learner("Mai " + i);
      course.handIn(program, mentee, "MENTEE", now);
      Story story = Story.any(random, mentors.get(i % 2), mentee);
      pairs.add(story.write(course, program, now));
      stories.add(story);
    }
    seat(mentors.get(0), pairs.get(0), pairs.get(2));
    seat(mentors.get(1), pairs.get(1), null);
    seat(mentors.get(2), null, null);
    addATestUser(now);
    return stories;
  }

  private void addATestUser(Instant now) {
    UUID student = course.learner("Student view");
    course.write("update person set test_user = true where id = ?", student);
    course.handIn(program, student, "MENTEE", now);
    story(course.learner("Nobody's mentor"), student, 5).write(course, program, now);
    course.write(
        "update membership set active = false where person_id in (select mentor_id from engagement where mentee_id = ?)",
        student);
  }

  private static Story story(UUID mentor, UUID mentee, int stage) {
    return new Story(
        mentor, mentee, stage, 40, 30, 10, false, Optional.empty(), 0, Optional.empty());
  }

  private void seat(UUID mentor, @Nullable UUID... pairs) {
    for (int i = 0; i < pairs.length; i++) {
      course.write(
          "insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number,"
              + " engagement_id) values (?, ?, ?, ?, ?, ?, ?)",
          UUID.randomUUID(),
          course.tenantId(),
          program,
          course.courseId(),
          mentor,
          i + 1,
          pairs[i]);
    }
  }

  private static String health(Story story) {
    if (!story.paired() || story.completed()) {
      return "over";
    }
    if (story.pairedAgo() < 14) {
      return "early";
    }
    if (!story.agreed()) {
      return "unsigned";
    }
    if (story.closingAgo().filter(days -> days >= 14).isPresent()) {
      return "closing";
    }
    int quiet = story.met() ? story.metAgo() : story.agreedAgo();
    return quiet >= 30 && !story.toCome() ? "silent" : "on track";
  }

  private static long count(List<Story> stories, Predicate<Story> which) {
    return stories.stream().filter(which).count();
  }

  private static List<Long> levels(List<Story> shown, Function<Story, Optional<Integer>> level) {
    return IntStream.rangeClosed(-2, 2)
        .mapToObj(wanted -> count(shown, each -> level.apply(each).equals(Optional.of(wanted))))
        .toList();
  }

  private static double median(
      List<Story> stories, Predicate<Story> which, Function<Story, Integer> days) {
    List<Integer> all = stories.stream().filter(which).map(days).sorted().toList();
    int middle = all.size() / 2;
    return all.size() % 2 == 1 ? all.get(middle) : (all.get(middle - 1) + all.get(middle)) / 2.0;
  }

  /** To the second: a database keeps no finer moments. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String json(Object value) {
    return JsonbBuilder.create().toJson(value);
  }
}
