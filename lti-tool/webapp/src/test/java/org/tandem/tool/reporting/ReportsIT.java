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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
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
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.recognition.Generation;
import org.tandem.tool.recognition.web.ConsoleGenerationsResource;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.web.OverviewResource;
import org.tandem.tool.reporting.web.ProgramLine;
import org.tandem.tool.reporting.web.ReportsResource;
import org.tandem.tool.standard.Criterion;
import org.tandem.tool.standard.Finding;
import org.tandem.tool.standard.web.StandardResource;

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
  @Inject private OverviewResource overview;
  @Inject private StandardResource standard;
  @Inject private ConsoleGenerationsResource generations;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ReportsIT.class,
        Told.class,
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
    Told told = Told.written(course, program, now, PEOPLE);

    ProgramReport report = reports.of(course.tenantId(), program, now);

    assertThat(report.funnel()).isEqualTo(funnel(told));
    assertThat(report.health()).isEqualTo(told.health());
    assertThat(report.attainment().goals()).isEqualTo(told.count(Story::showed));
    assertThat(report.attainment().people()).isEqualTo(told.count(Story::showed));
    assertThat(report.attainment().claimed())
        .contains(told.levels(each -> Optional.of(each.claimed())));
    assertThat(report.attainment().evidenced()).contains(told.levels(Story::evidenced));
    assertThat(report.load())
        .isEqualTo(new ProgramReport.Load(3, 1, 1, 6, 3, Optional.of((long) PEOPLE)));
    assertThat(report.times().hoursToAccept()).contains((double) Story.HOURS);
    assertThat(report.times().daysToAgree())
        .contains(told.median(Story::agreed, each -> each.pairedAgo() - each.agreedAgo()));
    assertThat(report.times().daysToMeet())
        .contains(told.median(Story::met, each -> each.pairedAgo() - each.metAgo()));
    assertThat(report.giveBack().completed()).isEqualTo(told.count(Story::completed));
    assertThat(report.records()).contains(told.records());
  }

  /** Sixty who ask, and two learners who do not. */
  private static List<Reached> funnel(Told told) {
    return List.of(
        new Reached(Stage.ENROLLED, PEOPLE + 2),
        new Reached(Stage.ASKED, PEOPLE),
        new Reached(Stage.PROPOSED, PEOPLE),
        new Reached(Stage.PAIRED, told.count(Story::paired)),
        new Reached(Stage.AGREED, told.count(Story::agreed)),
        new Reached(Stage.MET, told.count(Story::met)),
        new Reached(Stage.EVIDENCED, told.proven()),
        new Reached(Stage.COMPLETED, told.count(Story::completed)));
  }

  @Test
  void leavesOutWhoeverObjectsToBeingCounted() {
    Instant now = now();
    Told all = Told.written(course, program, now, PEOPLE);
    course.objects(all.stories().get(0).mentee(), Use.STATISTICS);
    Told others = new Told(all.stories().subList(1, PEOPLE));

    ProgramReport report = reports.of(course.tenantId(), program, now);

    assertThat(report.funnel())
        .contains(
            new Reached(Stage.ENROLLED, PEOPLE + 1),
            new Reached(Stage.ASKED, PEOPLE - 1),
            new Reached(Stage.PROPOSED, PEOPLE - 1),
            new Reached(Stage.COMPLETED, others.count(Story::completed)));
    assertThat(report.records()).contains(others.records());
    assertThat(report.attainment().goals()).isEqualTo(others.count(Story::showed));
  }

  @Test
  void saysOfTheSameStoriesTheSameOnEveryPageAndInTheFile() {
    Told told = Told.written(course, program, now(), PEOPLE);
    long version = programs.find(course.tenantId(), program).orElseThrow().version();
    design.change(course.tenantId(), program, "Placement", ProgramStatus.OPEN, version);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
    ReportsResource.ReportView whole = resource.report(course.tenantId(), program, "en");

    ProgramLine.Numbers line = overview.programs(course.tenantId()).get(0).numbers().orElseThrow();
    ProgramReport.Health health = told.health();
    long well = health.early() + health.onTrack();
    long atWork = well + health.unsigned() + health.silent() + health.closing();
    assertThat(line)
        .isEqualTo(
            new ProgramLine.Numbers(
                line.at(),
                PEOPLE,
                told.count(Story::paired),
                told.count(Story::met),
                told.count(Story::completed),
                atWork,
                atWork - well,
                Optional.of((long) PEOPLE),
                3,
                Optional.of(30 * told.count(Story::met)),
                Optional.of(told.reached()),
                List.of()));
    assertThat(whole.months())
        .singleElement()
        .satisfies(month -> assertThat(month.stages()).isEqualTo(funnel(told)));
    assertThat(shares())
        .containsEntry(Criterion.PAIRS_FOLLOWED, new Share(well, atWork))
        .containsEntry(
            Criterion.EVIDENCE_COUNTERSIGNED,
            new Share(told.proven(), told.count(Story::showed) + told.proven()))
        .containsEntry(
            Criterion.AGREEMENTS_SIGNED,
            new Share(told.count(Story::agreed), told.count(Story::paired)))
        .containsEntry(Criterion.SEATS_SUFFICE, new Share(3, PEOPLE));
    assertThat(generations.generations(course.tenantId(), program))
        .as("two who help, too few to show")
        .containsExactly(
            new Generation(1, Optional.empty(), Optional.of((int) told.count(Story::paired))));
    assertThat(resource.csv(course.tenantId(), program, null).lines()).containsAll(file(told));
  }

  private Map<Criterion, Share> shares() {
    return standard.assessment(course.tenantId(), program).assessment().standards().stream()
        .flatMap(each -> each.findings().stream())
        .filter(each -> each.share().isPresent())
        .collect(Collectors.toMap(Finding::criterion, each -> each.share().orElseThrow()));
  }

  /** What a spreadsheet is given of the parts that are not asserted elsewhere. */
  private static List<String> file(Told told) {
    ProgramReport.Health health = told.health();
    List<Long> claimed = told.levels(each -> Optional.of(each.claimed()));
    List<Long> evidenced = told.levels(Story::evidenced);
    Records records = told.records();
    return List.of(
        "funnel,met," + told.count(Story::met) + ",",
        "funnel,evidenced," + told.proven() + ",",
        "health,early," + health.early() + ",",
        "health,unsigned," + health.unsigned() + ",",
        "health,silent," + health.silent() + ",",
        "health,closing," + health.closing() + ",",
        "health,on_track," + health.onTrack() + ",",
        "goals,goals," + told.count(Story::showed) + ",",
        "goals,claimed_-2," + claimed.get(0) + ",",
        "goals,claimed_2," + claimed.get(4) + ",",
        "goals,evidenced_0," + evidenced.get(2) + ",",
        "load,waiting," + PEOPLE + ",",
        "median,hours_to_accept," + (double) Story.HOURS + ",",
        "give_back,completed," + told.count(Story::completed) + ",",
        "records,signatures," + records.signatures() + ",",
        "records,minutes," + records.minutes() + ",",
        "records,evidence_signed," + records.evidenceSigned() + ",",
        "records,closings," + records.closings() + ",");
  }

  @Test
  void asksNothingOfAPairThatTakesABreak() {
    Instant now = now();
    UUID pair = story(course.learner("Cora"), course.learner("Mai"), 2).write(course, program, now);
    assertThat(reports.of(course.tenantId(), program, now).health())
        .isEqualTo(new ProgramReport.Health(0, 0, 1, 0, 0));

    course.write("update engagement set state = 'PAUSED' where id = ?", pair);

    assertThat(reports.of(course.tenantId(), program, now).health())
        .isEqualTo(new ProgramReport.Health(0, 0, 0, 0, 0));
  }

  @Test
  void setsWhatTheProgramIsWantedForBesideWhatTheStoriesTell() {
    Instant now = now();
    Told stories = Told.written(course, program, now, PEOPLE);
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

    assertThat(told.standing()).isEqualTo(Standing.MISSED);
    assertThat(told.indicators().get(0).share())
        .contains(new Share(stories.count(Story::met), stories.count(Story::paired)));
    assertThat(told.indicators().get(0).standing()).isEqualTo(Standing.REACHED);
    assertThat(told.indicators().get(1).share()).contains(stories.reached());
    assertThat(told.indicators().get(1).claimed())
        .contains(
            new Share(
                stories.count(each -> each.showed() && each.claimed() >= 0),
                stories.count(Story::showed)));
    assertThat(resource.csv(course.tenantId(), program, null))
        .contains("\r\nobjective_1,met_count," + stories.count(Story::met) + ",\r\n")
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
        "insert into give_back (tenant_id, person_id, program_id, engagement_id, invited_at,"
            + " answer, answered_at) values (?, ?, ?, ?, ?, ?, ?)",
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
    Told.written(course, program, now(), PEOPLE);
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
    Told.written(course, program, now(), 3);
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

  private static Story story(UUID mentor, UUID mentee, int stage) {
    return new Story(
        mentor, mentee, stage, 40, 30, 10, false, Optional.empty(), 0, Optional.empty());
  }

  /** To the second: a database keeps no finer moments. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String json(Object value) {
    return JsonbBuilder.create().toJson(value);
  }
}
