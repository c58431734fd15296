package org.tandem.tool.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.reminders.News;
import org.tandem.tool.safeguarding.web.ConsoleSafeguardingResource;
import org.tandem.tool.safeguarding.web.OpeningsResource;

/** Two of the staff open what a pair wrote, and everybody else who tries to. */
@ArquillianTest
class SafeguardingIT {
  private static final String WHY = "A parent told us of threats that cannot wait.";

  @Inject private BreakGlass breakGlass;
  @Inject private ReadOpened reading;
  @Inject private OpeningNews news;
  @Inject private DesignProgram design;
  @Inject private ConsoleSafeguardingResource console;
  @Inject private OpeningsResource own;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private ServerResources server;

  private CourseFixture course;
  private UUID tenant;
  private UUID mentor;
  private UUID mentee;
  private UUID ada;
  private UUID tom;
  private UUID activity;
  private UUID pair;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        SafeguardingIT.class,
        ServerResources.class,
        CourseFixture.class,
        Story.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void aPairThatWrote() {
    course = new CourseFixture(server.dataSource());
    tenant = course.tenantId();
    mentor = course.learner("Jonas Quill");
    mentee = course.learner("Maria Finch");
    ada = course.person("Ada Nwosu", CourseRole.INSTRUCTOR);
    tom = course.person("Tom Berg", CourseRole.INSTRUCTOR);
    UUID program = design.draft(tenant, "career-mentoring", "Careers").id();
    activity = course.place(program, "Careers");
    pair =
        new Story(mentor, mentee, 4, 20, 18, 10, false, Optional.empty(), 1, Optional.of(1))
            .write(course, program, Instant.now());
    course.write(
        "insert into agreement_clause (id, tenant_id, engagement_id, clause_id, wording, changed_by,"
            + " changed_at, version) values (?, ?, ?, 'scope', 'quill-clause', ?,"
            + " current_timestamp, 0)",
        UUID.randomUUID(),
        tenant,
        pair,
        mentor);
    course.write("update meeting set topic = 'quill-topic' where engagement_id = ?", pair);
    course.write(
        "update evidence set description = 'finch-evidence' where engagement_id = ?", pair);
    course.write(
        "insert into meeting_note (id, tenant_id, engagement_id, meeting_id, kind, reader, sealed,"
            + " written_by, written_at, version) select ?, tenant_id, engagement_id, id, 'SHARED',"
            + " 'BOTH', 'finch-note', 'MENTEE', current_timestamp, 0 from meeting"
            + " where engagement_id = ?",
        UUID.randomUUID(),
        pair);
  }

  @Test
  void opensToTwoOfTheStaffWhatWasNamedAndTellsThePair() {
    inConsole.become(administrator(ada));
    String id =
        console
            .ask(
                tenant,
                new ConsoleSafeguardingResource.AskInput(
                    pair, List.of("AGREEMENT", "MEETINGS"), WHY))
            .get(0)
            .id();
    assertThat(told(mentee)).as("before it is approved").isEmpty();

    inConsole.become(administrator(tom));
    console.approve(
        tenant,
        UUID.fromString(id),
        new ConsoleSafeguardingResource.ApprovalInput("I spoke to her and agree that we look."));
    for (UUID reader : List.of(ada, tom)) {
      inConsole.become(administrator(reader));
      assertThat(console.read(tenant, UUID.fromString(id), pair, "en").toString())
          .contains("quill-clause", "Jonas Quill", "quill-topic")
          .doesNotContain("finch-evidence", "finch-note", "Hand over");
      assertThat(console.all(tenant)).singleElement().matches(one -> one.readable());
    }

    for (UUID person : List.of(mentor, mentee)) {
      assertThat(told(person))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(List.of(one.askedBy(), one.approvedBy()))
                    .containsExactly("Ada Nwosu", "Tom Berg");
                assertThat(one.parts()).containsExactly(Part.AGREEMENT, Part.MEETINGS);
              });
      assertThat(news.of(tenant, person))
          .singleElement()
          .satisfies(item -> assertThat(item.kind()).isEqualTo(News.Kind.OPENED));
    }
    assertThat(told(course.learner("Somebody else"))).isEmpty();
  }

  @Test
  void needsTwoPeopleWhoHaveNoPartInThePair() {
    refused("own-pair", () -> ask(mentor));
    refused("own-pair", () -> ask(mentee));
    refused("person-needed", () -> breakGlass.ask(tenant, Optional.empty(), pair, all(), WHY));
    refused("reason-too-short", () -> breakGlass.ask(tenant, Optional.of(ada), pair, all(), "Why"));
    refused("no-parts", () -> breakGlass.ask(tenant, Optional.of(ada), pair, Set.of(), WHY));
    refused(
        "not-found", () -> breakGlass.ask(UUID.randomUUID(), Optional.of(ada), pair, all(), WHY));

    UUID opening = ask(ada).id();
    refused("second-person", () -> approve(opening, ada));
    refused("own-pair", () -> approve(opening, mentee));
    refused("person-needed", () -> breakGlass.approve(tenant, Optional.empty(), opening, WHY));
    refused(
        "not-found", () -> breakGlass.approve(UUID.randomUUID(), Optional.of(tom), opening, WHY));
    refused("not-open", () -> open(opening, ada));
    assertThatThrownBy(
            () ->
                course.write(
                    "update break_glass set approved_by = asked_by where tenant_id = ?", tenant))
        .as("by the database itself")
        .isInstanceOf(IllegalStateException.class);

    course.write(
        "insert into former_mentor (id, tenant_id, engagement_id, person_id, until_at)"
            + " values (?, ?, ?, ?, current_timestamp)",
        UUID.randomUUID(),
        tenant,
        pair,
        tom);
    refused("own-pair", () -> approve(opening, tom));
  }

  @Test
  void isApprovedOnceAndInTime() throws Exception {
    UUID late = ask(ada).id();
    asked(late, Opening.TO_APPROVE.plusMinutes(1));
    refused("opening-over", () -> approve(late, tom));

    UUID opening = ask(ada).id();
    UUID eve = course.person("Eve Novak", CourseRole.INSTRUCTOR);
    assertThat(
            Race.of(server.executor(), List.of(tom, eve, tom, eve), who -> approve(opening, who)))
        .isEqualTo(1);
    refused("opening-over", () -> approve(opening, eve));
  }

  @Test
  void closesAfterTwoDaysAndIsReadByNobodyElse() {
    UUID opening = ask(ada).id();
    approve(opening, tom);
    assertThat(reading.of(open(opening, ada), Locale.ENGLISH)).isNotEmpty();
    refused("not-found", () -> open(opening, course.person("Eve", CourseRole.INSTRUCTOR)));
    refused("not-found", () -> open(opening, mentee));
    refused("not-found", () -> breakGlass.open(UUID.randomUUID(), Optional.of(ada), opening, pair));
    refused(
        "not-found", () -> breakGlass.open(tenant, Optional.of(ada), opening, UUID.randomUUID()));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "L&D", Optional.of(ada)));
    refused("not-found", () -> console.read(tenant, opening, pair, "en"));

    course.write(
        "update break_glass set approved_at = ? where id = ?",
        Instant.now().minus(Opening.OPEN).atOffset(ZoneOffset.UTC),
        opening);
    refused("not-open", () -> open(opening, ada));
    refused("not-open", () -> open(opening, tom));
    assertThat(told(mentee)).as("it stays said").hasSize(1);
  }

  private Opening ask(UUID by) {
    return breakGlass.ask(tenant, Optional.of(by), pair, all(), WHY);
  }

  private Opening approve(UUID opening, UUID by) {
    return breakGlass.approve(tenant, Optional.of(by), opening, WHY);
  }

  private Opening open(UUID opening, UUID by) {
    return breakGlass.open(tenant, Optional.of(by), opening, pair);
  }

  private void asked(UUID opening, Duration ago) {
    course.write(
        "update break_glass set asked_at = ? where id = ?",
        Instant.now().minus(ago).atOffset(ZoneOffset.UTC),
        opening);
  }

  private List<OpeningsResource.OpenedView> told(UUID person) {
    visitor.become(course.visit(person, CourseRole.LEARNER, activity));
    return own.own();
  }

  private ConsoleVisit administrator(UUID person) {
    return new ConsoleVisit(Optional.of(tenant), "L&D", Optional.of(person));
  }

  private static Set<Part> all() {
    return Set.of(Part.values());
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).as(no.getMessage()).isEqualTo(code));
  }
}
