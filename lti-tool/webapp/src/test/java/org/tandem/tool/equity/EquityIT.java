package org.tandem.tool.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.equity.web.EquityResource;
import org.tandem.tool.equity.web.EquityView;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.reporting.Comparison.Way;
import org.tandem.tool.reporting.Difference;
import org.tandem.tool.reporting.EquityGroup;

/** Declared groups, counted a second time from the stories that the rows tell. */
@ArquillianTest
class EquityIT {
  private static final int PEOPLE = 70;
  private static final int SMALL = 9;

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private EquityResource resource;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        EquityIT.class,
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
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
  }

  @Test
  void setsDeclaredGroupsSideBySideAndNamesNobody() {
    List<Story> stories = tell();
    StringBuilder table = new StringBuilder("user_id;Group;Note\n");
    for (int i = 0; i < PEOPLE; i++) {
      table.append(stories.get(i).mentee()).append(';').append(group(i)).append(";x\n");
    }
    table.append("somebody-else;First in family;x\n");

    EquityView.OutcomeView outcome = declare("First in family", table.toString());

    assertThat(outcome).isEqualTo(new EquityView.OutcomeView(PEOPLE, 1));
    EquityView.DeclaredView told = look().declared().orElseThrow();
    assertThat(told.title()).isEqualTo("First in family");
    assertThat(told.pending()).isFalse();
    List<Story> first = of(stories, "First in family");
    List<Story> others = new ArrayList<>(stories);
    others.removeAll(first);
    assertThat(told.groups())
        .extracting(EquityGroup::name)
        .containsExactly("First in family", "Not", "Not said");
    EquityGroup shown = told.groups().get(0);
    assertThat(shown.reached())
        .contains(
            new Way(
                fives(first, each -> true),
                fives(first, Story::paired),
                fives(first, Story::met),
                fives(first, each -> each.showed() && each.evidenced().isPresent()),
                fives(first, Story::completed)));
    comparesWithAllOthers(shown.paired(), first, others, Story::paired);
    comparesWithAllOthers(shown.met(), first, others, Story::met);
    comparesWithAllOthers(shown.completed(), first, others, Story::completed);
    assertThat(told.groups().get(2).reached()).as("nine people").isEmpty();
    assertThat(JsonbBuilder.create().toJson(look())).doesNotContain("Mai", "Cora");
  }

  @Test
  void putsOneTableInThePlaceOfAnotherAndTakesAllOfItAway() throws SQLException {
    List<UUID> people = course.learners("Mai", 3);
    course.email(people.get(0), "mai@example.org");
    declare("One way", "user_id,group\n" + people.get(1) + ",A\n" + people.get(2) + ",B\n");
    declare("Another", "email,group\nMAI@example.org,C\n");

    assertThat(look().declared().orElseThrow().title()).isEqualTo("Another");
    assertThat(kept()).isEqualTo(1);
    resource.remove(course.tenantId(), program);
    assertThat(look().declared()).isEmpty();
    assertThat(kept()).isZero();
  }

  @Test
  void keepsNothingOfATableThatSaysTwoThings() {
    UUID mai = course.learner("Mai");
    declare("Before", "user_id,group\n" + mai + ",A\n");

    refuses("no-title", " ", "user_id,group\n");
    refuses("no-group-column", "x", "user_id,role\n1,mentor\n");
    refuses("no-person-column", "x", "name,group\nMai,A\n");
    refuses("no-group", "x", "user_id,group\n" + mai + ",\n");
    refuses("two-groups", "x", "user_id,group\n" + mai + ",A\n" + mai + ",B\n");
    List<UUID> many = course.learners("Many", DeclareGroups.MOST_GROUPS + 1);
    StringBuilder table = new StringBuilder("user_id,group\n");
    IntStream.range(0, many.size())
        .forEach(i -> table.append(many.get(i)).append(",G").append(i).append('\n'));
    refuses("too-many-groups", "x", table.toString());
    assertThat(look().declared().orElseThrow().title()).isEqualTo("Before");
  }

  @Test
  void opensToTheAdministratorsOfTheTenantOnly() {
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another school"));

    assertThatThrownBy(this::look).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> declare("x", "user_id,group\n")).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> resource.remove(course.tenantId(), program))
        .isInstanceOf(Rejection.class);
  }

  private EquityView look() {
    return resource.equity(course.tenantId(), program);
  }

  private EquityView.OutcomeView declare(String title, String table) {
    return resource.declare(
        course.tenantId(),
        program,
        title,
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  private void refuses(String code, String title, String table) {
    assertThatThrownBy(() -> declare(title, table))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private long kept() throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from equity_group where program_id = ?")) {
      statement.setObject(1, program);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private List<Story> tell() {
    Random random = new Random(5);
    UUID mentor = course.learner("Cora");
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      UUID mentee = course.learner("Mai");
      course.handIn(program, mentee, "MENTEE", now());
      stories.add(Story.any(random, mentor, mentee));
    }
    stories.forEach(each -> each.write(course, program, now()));
    return stories;
  }

  private static String group(int i) {
    if (i < SMALL) {
      return "Not said";
    }
    return i % 2 == 0 ? "First in family" : "Not";
  }

  private static void comparesWithAllOthers(
      Optional<Difference> told, List<Story> group, List<Story> others, Predicate<Story> which) {
    assertThat(told).map(Difference::percent).contains(percent(group, which));
    assertThat(told).map(Difference::otherPercent).contains(percent(others, which));
  }

  private static List<Story> of(List<Story> stories, String group) {
    return IntStream.range(0, PEOPLE)
        .filter(i -> group(i).equals(group))
        .mapToObj(stories::get)
        .toList();
  }

  private static long fives(List<Story> stories, Predicate<Story> which) {
    return 5 * Math.round(stories.stream().filter(which).count() / 5.0);
  }

  private static long percent(List<Story> stories, Predicate<Story> which) {
    return Math.round(100.0 * stories.stream().filter(which).count() / stories.size());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
