package org.tandem.tool.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.tandem.tool.program.Measure;
import org.tandem.tool.reporting.Difference;
import org.tandem.tool.reporting.Retention;
import org.tandem.tool.roi.web.RoiResource;
import org.tandem.tool.roi.web.RoiView;
import org.tandem.tool.roi.web.StatedAssumptions;
import org.tandem.tool.roi.web.StatedAssumptions.StatedBenefit;
import org.tandem.tool.roi.web.StatedAssumptions.StatedCost;

/** What a program returns, worked out a second time from the stories that the rows tell. */
@ArquillianTest
class RoiIT {
  private static final String LANGUAGE = "en";

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private RoiResource resource;
  @Inject private Clock clock;

  private CourseFixture course;
  private UUID program;
  private UUID admin;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RoiIT.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void enterTheConsole() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "placement-coaching", "Placement").id();
    admin = course.learner("Mara Lindqvist");
    inConsole.become(
        new ConsoleVisit(Optional.of(course.tenantId()), "Mara Lindqvist", Optional.of(admin)));
  }

  @Test
  void followsFromWhatWasDeclaredAndFromTheStories() {
    List<Story> stories = tell(11);

    RoiView shown = declare(whole(0));

    long met = stories.stream().filter(Story::met).count();
    long completed = stories.stream().filter(Story::completed).count();
    // Half an hour a meeting at 46 + 31 an hour, and 500.
    BigDecimal costs = new BigDecimal("38.5").multiply(BigDecimal.valueOf(met)).add(bd("500"));
    BigDecimal benefits = BigDecimal.valueOf(completed * 1000 * 0.6 * 0.8);
    Estimate estimate = shown.roi().estimate().orElseThrow();
    assertThat(met).isEqualTo(9);
    assertThat(completed).isEqualTo(3);
    assertThat(estimate.costs()).isEqualByComparingTo(costs);
    assertThat(estimate.benefits()).isEqualByComparingTo(benefits);
    assertThat(estimate.percent())
        .isEqualByComparingTo(
            benefits
                .divide(costs, 10, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE)
                .multiply(bd("100"))
                .setScale(1, RoundingMode.HALF_UP));
    assertThat(shown.counted()).containsEntry(Measure.COMPLETED, completed);
    assertThat(JsonbBuilder.create().toJson(shown)).doesNotContain("Mai");
  }

  @Test
  void givesNoNumberBeforeEverythingIsKnownAndKeepsWhoDeclaredWhat() {
    tell(2);
    assertThat(look().roi().estimate()).isEmpty();
    assertThat(look().roi().gaps()).extracting(Gap::kind).contains(Gap.Kind.NO_BENEFIT);

    StatedAssumptions half =
        new StatedAssumptions(
            "EUR",
            List.of(new StatedBenefit("Stay longer", null, null, bd("10"), null, null, 50)),
            List.of(),
            null,
            bd("31"),
            20,
            0);
    RoiView first = declare(half);

    assertThat(first.roi().estimate()).isEmpty();
    assertThat(first.roi().gaps())
        .containsExactly(
            new Gap(Gap.Kind.AMOUNT, 0),
            new Gap(Gap.Kind.ISOLATION, 0),
            new Gap(Gap.Kind.NO_COST, Gap.OF_NONE),
            new Gap(Gap.Kind.MENTOR_HOUR, Gap.OF_NONE));
    assertThat(first.assumptions()).isEqualTo(half.toAssumptions());
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Operator"));
    RoiView second = declare(whole(1));
    assertThat(second.roi().estimate()).isPresent();
    assertThat(second.declarations())
        .extracting(RoiView.DeclarationView::by)
        .containsExactly("", "Mara Lindqvist");
    assertThatThrownBy(() -> declare(whole(1)))
        .isInstanceOfSatisfying(
            Rejection.class, stale -> assertThat(stale.code()).isEqualTo("stale-version"));
    assertThat(look().number()).isEqualTo(2);
  }

  @Test
  void comparesWhoFoundSomebodyWithWhoWaits() {
    Instant asked = now().minus(Duration.ofDays(60));
    UUID mentor = course.learner("Cora");
    List<UUID> people = course.learners("Mai", 53);
    for (int i = 0; i < 52; i++) {
      course.handIn(program, people.get(i), "MENTEE", asked);
      if (i < 25) {
        story(mentor, people.get(i), 3).write(course, program, now());
      }
    }
    // Five of those who found somebody left, and nine of those who wait.
    people.subList(0, 5).forEach(course::leave);
    people.subList(25, 34).forEach(course::leave);
    course.handIn(program, people.get(52), "MENTEE", now());
    course.write("update person set test_user = true where id = ?", people.get(51));

    // 20 of 25 and 17 of 26; by hand: 80 % and 65.4 %, Wilson 0.609 to 0.911 and 0.462 to 0.806.
    assertThat(look().observed())
        .contains(new Retention(25, 25, Optional.of(new Difference(80, 65, 15, -10, 37))));
  }

  @Test
  void opensToTheAdministratorsOfTheTenantOnly() {
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another school"));

    assertThatThrownBy(this::look).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> declare(whole(0))).isInstanceOf(Rejection.class);
  }

  private RoiView look() {
    return resource.roi(course.tenantId(), program, LANGUAGE);
  }

  private RoiView declare(StatedAssumptions stated) {
    return resource.declare(course.tenantId(), program, LANGUAGE, stated);
  }

  private static StatedAssumptions whole(int seen) {
    return new StatedAssumptions(
        "EUR",
        List.of(
            new StatedBenefit(
                "Safer handovers",
                Measure.COMPLETED,
                null,
                bd("1000"),
                Isolation.ESTIMATE,
                60,
                80)),
        List.of(new StatedCost("Rooms", bd("500"))),
        bd("46"),
        bd("31"),
        20,
        seen);
  }

  /** So many pairs, of which the first three came to their end and the last two never met. */
  private List<Story> tell(int pairs) {
    UUID mentor = course.learner("Cora");
    List<Story> stories = new ArrayList<>();
    IntStream.range(0, pairs)
        .mapToObj(i -> story(mentor, course.learner("Mai"), i < 3 ? 5 : i < pairs - 2 ? 3 : 2))
        .forEach(stories::add);
    stories.forEach(each -> each.write(course, program, now()));
    return stories;
  }

  private static Story story(UUID mentor, UUID mentee, int stage) {
    return new Story(
        mentor, mentee, stage, 40, 30, 10, false, Optional.empty(), 0, Optional.empty());
  }

  private static BigDecimal bd(String text) {
    return new BigDecimal(text);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
