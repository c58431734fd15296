package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.reporting.Comparison.By;
import org.tandem.tool.reporting.Comparison.Group;
import org.tandem.tool.reporting.Comparison.Way;
import org.tandem.tool.reporting.web.OverviewResource;
import org.tandem.tool.reporting.web.ProgramLine;
import org.tandem.tool.reporting.web.ReportsResource;

/** Groups and programs side by side, counted a second time from the stories that the rows tell. */
@ArquillianTest
class ComparisonsIT {
  private static final int PEOPLE = 90;
  private static final int IN_THE_SMALL_COURSE = 4;

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private ProgramReports reports;
  @Inject private OverviewResource overview;
  @Inject private ReportsResource resource;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ComparisonsIT.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void openAProgram() {
    course = new CourseFixture(server.dataSource());
    program = open("Placement");
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
  }

  @Test
  void setsGroupsSideBySideInFivesAndLeavesSmallOnesOut() {
    Instant now = now();
    UUID small = course.beside("=Small ward").courseId();
    List<Story> stories = new ArrayList<>();
    Map<UUID, Instant> began = new TreeMap<>();
    Random random = new Random(11);
    UUID mentor = course.learner("Cora");
    for (int i = 0; i < PEOPLE; i++) {
      UUID mentee = course.learner("Mai");
      Story story = Story.any(random, mentor, mentee);
      Instant asked = now.minus(Duration.ofDays(5L * i));
      course.handIn(program, mentee, "MENTEE", asked);
      UUID pair = story.write(course, program, now);
      if (i % 3 > 0) {
        admit(mentee, i % 3 == 1 ? "Autumn" : "Spring", "ADMITTED");
      } else if (i < 15) {
        admit(mentee, i < 6 ? "Summer" : "Autumn", i < 6 ? "ADMITTED" : "DECLINED");
      }
      if (i < IN_THE_SMALL_COURSE) {
        move("participation", "person_id", mentee, small);
        move("application", "person_id", mentee, small);
        move("engagement", "id", pair, small);
      }
      Instant proposed =
          now.minus(Duration.ofDays(story.pairedAgo())).minus(Duration.ofHours(Story.HOURS));
      began.put(mentee, asked.isBefore(proposed) ? asked : proposed);
      stories.add(story);
    }

    List<Comparison> told = reports.of(course.tenantId(), program, now).comparisons();

    assertThat(told)
        .containsExactly(
            new Comparison(
                By.COURSE,
                List.of(
                    new Group("=Small ward", Optional.empty()),
                    group("Nursing practice", stories.subList(IN_THE_SMALL_COURSE, PEOPLE)))),
            new Comparison(
                By.QUARTER,
                groups(stories, each -> quarter(Objects.requireNonNull(began.get(each.mentee()))))),
            new Comparison(
                By.COHORT,
                List.of(
                    group("Autumn", everyThird(stories, 1)),
                    group("Spring", everyThird(stories, 2)),
                    new Group("Summer", Optional.empty()))));
    assertThat(told.get(1).groups()).hasSizeGreaterThan(3);
    String csv = resource.csv(course.tenantId(), program, "course");
    assertThat(csv)
        .startsWith("part,measure,value,of\r\ncourse,people,,'=Small ward\r\n")
        .doesNotContain("funnel", "quarter");
    assertThat(resource.csv(course.tenantId(), program, "cohort"))
        .contains("\r\ncohort,people,30,Autumn\r\n", "\r\ncohort,people,,Summer\r\n");
  }

  @Test
  void countsWhoLooksForSomebodyAndHasNobody() {
    Instant now = now();
    Instant before = now.minus(Duration.ofDays(50));
    UUID mentor = course.learner("Cora");
    List<UUID> people = course.learners("Mai", 6);
    people.forEach(each -> course.handIn(program, each, "MENTEE", before));
    UUID pair = working(mentor, people.get(0)).write(course, program, now);
    course.write(
        "insert into mentee_place (id, tenant_id, program_id, course_id, mentee_id, engagement_id)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        course.tenantId(),
        program,
        course.courseId(),
        people.get(0),
        pair);
    end(people.get(1), mentor, before.plus(Duration.ofDays(1)));
    end(people.get(2), mentor, before.minus(Duration.ofDays(1)));
    course.leave(people.get(3));

    assertThat(reports.of(course.tenantId(), program, now).load().waiting())
        .as("who asked again after the end, and the two who never had a pair")
        .contains(3L);
  }

  @Test
  void setsProgramsSideBySideAndCountsInTheBackgroundWhatWasNeverCounted() {
    Instant now = now();
    UUID second = open("Second");
    design.draft(course.tenantId(), "placement-coaching", "A draft");
    List<UUID> people = course.learners("Mai", 3);
    people.forEach(each -> course.handIn(program, each, "MENTEE", now));
    working(course.learner("Cora"), people.get(0)).write(course, program, now);

    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    List<ProgramLine> lines = overview.programs(course.tenantId());
    while (lines.stream().anyMatch(ProgramLine::again) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      lines = overview.programs(course.tenantId());
    }

    Map<UUID, ProgramLine.Numbers> told =
        lines.stream()
            .collect(Collectors.toMap(ProgramLine::id, line -> line.numbers().orElseThrow()));
    assertThat(told).containsOnlyKeys(second, program);
    ProgramLine.Numbers numbers = Objects.requireNonNull(told.get(program));
    assertThat(List.of(numbers.asked(), numbers.paired(), numbers.met(), numbers.completed()))
        .containsExactly(3L, 1L, 1L, 0L);
    assertThat(List.of(numbers.atWork(), numbers.needCheckIn())).containsExactly(1L, 0L);
    assertThat(numbers.minutes()).contains(30L);
    assertThat(Objects.requireNonNull(told.get(second)).asked()).isZero();
    assertThat(overview.csv(course.tenantId()))
        .startsWith("program,counted_at,asked,")
        .contains("\r\nPlacement,")
        .doesNotContain("A draft");
  }

  @Test
  void opensToTheAdministratorsOfTheTenantOnly() {
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another school"));

    assertThatThrownBy(() -> overview.programs(course.tenantId())).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> overview.csv(course.tenantId())).isInstanceOf(Rejection.class);
  }

  private UUID open(String name) {
    Program draft = design.draft(course.tenantId(), "placement-coaching", name);
    return design
        .change(course.tenantId(), draft.id(), name, ProgramStatus.OPEN, draft.version())
        .id();
  }

  private void admit(UUID mentee, String cohort, String state) {
    course.write(
        "insert into application (tenant_id, program_id, course_id, person_id, side, cohort, state,"
            + " applied_at, version) values (?, ?, ?, ?, 'MENTEE', ?, ?, ?, 0)",
        course.tenantId(),
        program,
        course.courseId(),
        mentee,
        cohort,
        state,
        now().atOffset(ZoneOffset.UTC));
  }

  private static List<Story> everyThird(List<Story> stories, int from) {
    return IntStream.range(0, stories.size())
        .filter(i -> i % 3 == from)
        .mapToObj(stories::get)
        .toList();
  }

  private void move(String table, String column, UUID id, UUID to) {
    course.write("update " + table + " set course_id = ? where " + column + " = ?", to, id);
  }

  /** A pair that met ten days ago. */
  private static Story working(UUID mentor, UUID mentee) {
    return new Story(mentor, mentee, 3, 40, 30, 10, false, Optional.empty(), 0, Optional.empty());
  }

  /** A pair that came to its end. */
  private void end(UUID mentee, UUID mentor, Instant at) {
    UUID pair =
        new Story(mentor, mentee, 5, 60, 55, 52, false, Optional.empty(), 0, Optional.empty())
            .write(course, program, now());
    course.write(
        "update engagement set ended_at = ? where id = ?", at.atOffset(ZoneOffset.UTC), pair);
  }

  private static List<Group> groups(List<Story> stories, Function<Story, String> name) {
    return stories.stream()
        .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(each -> group(each.getKey(), each.getValue()))
        .toList();
  }

  private static Group group(String name, List<Story> stories) {
    return new Group(
        name,
        stories.size() < 5
            ? Optional.empty()
            : Optional.of(
                new Way(
                    fives(stories, each -> true),
                    fives(stories, Story::paired),
                    fives(stories, Story::met),
                    fives(stories, each -> each.showed() && each.evidenced().isPresent()),
                    fives(stories, Story::completed))));
  }

  private static long fives(List<Story> stories, Predicate<Story> which) {
    return 5 * Math.round(stories.stream().filter(which).count() / 5.0);
  }

  private static String quarter(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** To the second: a database keeps no finer moments. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
