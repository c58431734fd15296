package org.tandem.tool.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.admission.web.AdmissionResource;
import org.tandem.tool.admission.web.ApplicationsResource;
import org.tandem.tool.admission.web.ConsoleAdmissionResource;
import org.tandem.tool.admission.web.ConsoleApplicationsResource;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.web.BatchViews;
import org.tandem.tool.bulk.web.WhoseInput;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.mail.NotedMailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Journey;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.web.ParticipationResource;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.Choice;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Range;
import org.tandem.tool.questions.Said;
import org.tandem.tool.questions.Way;
import org.tandem.tool.reminders.Reminders;
import org.tandem.tool.reminders.TellPerson;

/** Who comes into a program and who does not: nothing of anybody counts before. */
@ArquillianTest
class AdmissionIT {
  @Inject private ServerResources server;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private Applications applications;
  @Inject private DecideApplications decide;
  @Inject private TakePart takePart;
  @Inject private TuneMatching tuning;
  @Inject private Participations participations;
  @Inject private Journey journey;
  @Inject private Seats seats;
  @Inject private ApplicationsResource staff;
  @Inject private AdmissionResource own;
  @Inject private ParticipationResource part;
  @Inject private ConsoleAdmissionResource console;
  @Inject private ConsoleApplicationsResource manyAtOnce;
  @Inject private Clock clock;
  @Inject private Unheard unheard;
  @Inject private Reminders reminders;
  @Inject private Programs programs;
  @Inject private People people;
  @Inject private UnsubscribeLinks links;
  @Inject private NotedMailer mailer;

  private CourseFixture course;
  private Program program;
  private UUID activity;
  private Place place;
  private UUID instructor;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        AdmissionIT.class,
        NotedMailer.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @AfterEach
  void noMoreMail() {
    mailer.isThere(false);
  }

  @BeforeEach
  void aProgramInACourse() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "placement-coaching", "Wards");
    place = new Place(course.tenantId(), program.id(), course.courseId());
    instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    activity = course.place(program.id(), "Wards");
  }

  @Test
  void nothingOfAnApplicantCountsBeforeSomebodyAdmitsThem() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID coach = course.learner("Cora");
    give(coach, Side.MENTOR, 2);

    assertThat(given(coach)).isFalse();
    assertThat(freeSeats(coach)).isZero();
    assertThat(next(coach)).contains("wait-for-admission");
    become(coach);
    assertThat(mine().state()).isEqualTo(Application.State.APPLIED);
    assertThat(mine().line()).isEqualTo(1);
    become(instructor);
    assertThat(staff.all())
        .singleElement()
        .satisfies(one -> assertThat(one.skills()).containsExactly("Handover"));

    staff.decide(coach, new ApplicationsResource.DecisionInput(true, "Welcome.", 0));

    assertThat(given(coach)).isTrue();
    assertThat(freeSeats(coach)).isEqualTo(2);
    assertThat(next(coach)).contains("wait-for-match");
    become(coach);
    assertThat(mine().reason()).isEqualTo("Welcome.");
    assertThat(mine().line()).isNull();
  }

  @Test
  void whoeverIsDeclinedReadsWhyAndMayAskAgain() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mentee = course.learner("Mai");
    give(mentee, Side.MENTEE, 0);
    assertRejected("reason-missing", () -> decide(mentee, false, "  ", 0));
    decide(mentee, false, "Come back in spring.", 0);

    assertThat(given(mentee)).isFalse();
    assertThat(next(mentee)).contains("fill-profile");
    become(mentee);
    assertThat(mine().reason()).isEqualTo("Come back in spring.");
    assertRejected("stale-version", () -> decide(mentee, true, "Yes.", 0));
    assertRejected("stale-version", () -> decide(mentee, true, "Yes.", 1));

    give(mentee, Side.MENTEE, 0);
    decide(mentee, true, "Spring is here.", 2);
    assertThat(given(mentee)).isTrue();
  }

  @Test
  void whoeverAppliesToHelpMaySayHowManyTheyTakeInAllOrNothingOfIt() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    for (Optional<Integer> most : List.of(Optional.<Integer>empty(), Optional.of(3))) {
      UUID coach = course.learner("Cora");
      become(coach);

      part.give(
          new ParticipationResource.ParticipationInput(Side.MENTOR, null, most.orElse(null), null));

      assertThat(mine().state()).isEqualTo(Application.State.APPLIED);
      assertThat(part.own().mostInAll()).isEqualTo(most.orElse(null));
      assertThat(freeSeats(coach)).isZero();
    }
  }

  @Test
  void anApplicantSeesNobodyElse() {
    UUID coach = course.learner("Cora");
    give(coach, Side.MENTOR, 2);
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mentee = course.learner("Mai");
    give(mentee, Side.MENTEE, 0);

    become(mentee);
    assertThat(part.own().others()).isEmpty();
    decide(mentee, true, "Welcome.", 0);
    assertThat(part.own().others()).extracting(ParticipationResource.Other::name).contains("Cora");
  }

  @Test
  void rulesKeepOutWhoDoesNotFitAndNobodyWhoIsIn() {
    UUID early = course.learner("Ada");
    give(early, Side.MENTEE, 0);
    say(
        new AdmissionPolicy(
            false,
            0,
            List.of(),
            List.of(
                rule(Side.MENTEE, EntryRule.Kind.GROUP, "Ward 1", "Ward 2"),
                rule(Side.MENTOR, EntryRule.Kind.COURSE_ROLE, "INSTRUCTOR"),
                rule(Side.MENTOR, EntryRule.Kind.EXPERIENCE, "3"))));
    UUID mentee = course.learner("Mai");

    assertRejected("not-eligible", () -> give(mentee, Side.MENTEE, 0));
    assertRejected("not-eligible", () -> give(mentee, Side.MENTOR, 1, 10));
    assertRejected("not-eligible", () -> give(instructor, Side.MENTOR, 1, null));
    assertRejected("not-eligible", () -> give(instructor, Side.MENTOR, 1, 2));
    give(instructor, Side.MENTOR, 1, 3);
    inGroup(mentee, "Ward 2");
    give(mentee, Side.MENTEE, 0);
    give(early, Side.MENTEE, 0);

    assertThat(List.of(mentee, instructor, early)).allMatch(this::given);
    become(mentee);
    assertThat(part.own().questions()).extracting(Enum::name).contains("EXPERIENCE");
  }

  @Test
  void rulesAskForAnswersToTheProgramsOwnQuestionsAndSayWhoFits() {
    ask(
        question("year", AnswerType.NUMBER, List.of(), new Range(1, 6), false),
        question("shift", AnswerType.ONE, List.of("early", "late"), Range.NONE, false));
    EntryRule second = new EntryRule(Side.MENTEE, EntryRule.Kind.AT_LEAST, "year", List.of("2"));
    EntryRule early = new EntryRule(Side.MENTEE, EntryRule.Kind.ANSWER, "shift", List.of("early"));
    becomeAdministrator();
    assertRejected(
        "invalid-admission",
        () -> sayInConsole(new EntryRule(Side.MENTEE, early.kind(), "shift", List.of("night"))));
    assertRejected(
        "invalid-admission",
        () -> sayInConsole(new EntryRule(Side.MENTEE, second.kind(), "other", List.of("2"))));
    sayInConsole(second, early);
    UUID mai = course.learner("Mai");

    assertRejected("not-eligible", () -> giveAnswers(mai, Map.of("year", "1", "shift", "early")));
    draftAnswers(mai, Map.of("year", "1", "shift", "early"));
    become(mai);
    assertThat(own.admission().rules())
        .extracting(AdmissionResource.RuleView::question, AdmissionResource.RuleView::fits)
        .containsExactly(tuple("year", false), tuple("shift", true));
    assertRejected("not-eligible", () -> giveAnswers(mai, Map.of("year", "3")));
    giveAnswers(mai, Map.of("year", "3", "shift", "early"));
    assertThat(given(mai)).isTrue();

    ask(
        question("year", AnswerType.NUMBER, List.of(), new Range(1, 6), true),
        question("shift", AnswerType.ONE, List.of("early", "late"), Range.NONE, false));
    UUID noor = course.learner("Noor");
    giveAnswers(noor, Map.of("shift", "early"));
    assertThat(given(noor)).as("what is asked no more is demanded of nobody").isTrue();
  }

  private void sayInConsole(EntryRule... rules) {
    console.change(
        course.tenantId(),
        program.id(),
        new ConsoleAdmissionResource.AdmissionChange(
            false,
            0,
            null,
            Stream.of(rules)
                .map(
                    one ->
                        new ConsoleAdmissionResource.RulePart(
                            one.side(), one.kind(), one.question(), one.values()))
                .toList(),
            applications.policy(course.tenantId(), program.id()).version()));
  }

  private void ask(ProfileQuestion... questions) {
    tuning.ask(
        course.tenantId(),
        program.id(),
        new ProgramQuestions(List.of(questions)),
        Map.of(),
        tuning.kept(course.tenantId(), program.id()).version());
  }

  private static ProfileQuestion question(
      String key, AnswerType type, List<String> choices, Range range, boolean retired) {
    return new ProfileQuestion(
        key,
        1,
        type,
        LocalText.english(key),
        Optional.empty(),
        List.of(Side.values()),
        false,
        choices.stream().map(one -> new Choice(one, LocalText.english(one))).toList(),
        range,
        Way.NOT,
        0,
        true,
        retired);
  }

  private void giveAnswers(UUID person, Map<String, String> answers) {
    takePart.give(place, person, Side.MENTEE, answering(answers), version(person));
  }

  private void draftAnswers(UUID person, Map<String, String> answers) {
    takePart.draft(place, person, Side.MENTEE, answering(answers), version(person));
  }

  private Optional<Long> version(UUID person) {
    return participations.find(place, person).map(one -> one.version());
  }

  private static Profile answering(Map<String, String> answers) {
    Details none = Details.NONE;
    Map<String, Said> said = new HashMap<>();
    answers.forEach((key, value) -> said.put(key, new Said(List.of(value), 1)));
    return new Profile(
        "",
        List.of("Handover"),
        List.of(),
        List.of("en"),
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        new Details(
            none.levels(),
            none.goals(),
            null,
            null,
            "",
            "",
            none.formats(),
            none.affinity(),
            said));
  }

  @Test
  void cohortsAreOpenOnTheirDaysAndThePlacesAreTheirs() {
    LocalDate today = LocalDate.now(clock);
    say(
        new AdmissionPolicy(
            false,
            0,
            List.of(
                new Cohort("Past", today.minusDays(9), today.minusDays(5), 0),
                new Cohort("Coming", today.plusDays(5), today.plusDays(9), 0)),
            List.of()));
    UUID mentee = course.learner("Mai");
    assertRejected("not-open-now", () -> give(mentee, Side.MENTEE, 0));
    become(mentee);
    assertThat(Objects.requireNonNull(own.admission().cohort()).name()).isEqualTo("Coming");

    say(
        new AdmissionPolicy(
            false,
            0,
            List.of(new Cohort("Now", today.minusDays(1), today.plusDays(1), 1)),
            List.of()));
    give(mentee, Side.MENTEE, 0);
    give(mentee, Side.MENTEE, 0);
    UUID late = course.learner("Noor");
    assertRejected("program-full", () -> give(late, Side.MENTEE, 0));
    assertThat(own.admission().full()).isTrue();
    give(late, Side.MENTOR, 2);
    assertThat(given(late)).isTrue();
  }

  @Test
  void placesAreThoseOfTheProgramInAllItsCoursesAndOfNoOtherProgramThere() {
    say(new AdmissionPolicy(false, 2, List.of(), List.of()));
    CourseFixture second = course.beside("Ward B");
    Place elsewhere = new Place(course.tenantId(), program.id(), second.courseId());
    UUID buddies = design.draft(course.tenantId(), "placement-coaching", "Buddies").id();
    Place beside = new Place(course.tenantId(), buddies, course.courseId());
    UUID mai = course.learner("Mai");
    UUID noor = second.learner("Noor");
    UUID late = course.learner("Late");

    give(place, mai, Side.MENTEE);
    give(elsewhere, noor, Side.MENTEE);

    assertRejected("program-full", () -> give(place, late, Side.MENTEE));
    assertRejected("program-full", () -> give(elsewhere, second.learner("Eli"), Side.MENTEE));
    give(beside, late, Side.MENTEE);
    give(beside, mai, Side.MENTOR);
    assertThat(given(late)).isFalse();
    assertThat(participations.find(beside, late).flatMap(one -> one.given())).isPresent();
    assertThat(applications.admitted(course.tenantId(), program.id(), "")).isEqualTo(2);
    assertThat(applications.in(place)).extracting(Application::personId).containsExactly(mai);
    assertThat(applications.in(elsewhere)).extracting(Application::personId).containsExactly(noor);
    assertThat(applications.in(beside)).isEmpty();
  }

  @Test
  void decidesAboutManyAndUndoesWhatNobodyChangedSince() {
    say(new AdmissionPolicy(true, 2, List.of(), List.of()));
    CourseFixture second = course.beside("Ward B");
    Place elsewhere = new Place(course.tenantId(), program.id(), second.courseId());
    UUID mai = course.learner("Mai");
    UUID noor = second.learner("Noor");
    UUID eli = course.learner("Eli");
    UUID cora = course.learner("Cora");
    UUID late = course.learner("Late");
    give(mai, Side.MENTEE, 0);
    give(elsewhere, noor, Side.MENTEE);
    give(eli, Side.MENTEE, 0);
    give(cora, Side.MENTOR, 2);
    give(late, Side.MENTEE, 0);
    decide(late, false, "Not now.", 0);
    Application before = applications.find(place, mai).orElseThrow();
    becomeAdministrator();
    ConsoleApplicationsResource.ManyInput all =
        many(
            Batch.Act.ADMIT,
            "Welcome.",
            whose(place, mai),
            whose(elsewhere, noor),
            whose(place, eli),
            whose(place, cora),
            whose(place, late),
            whose(place, UUID.randomUUID()));

    assertThat(manyAtOnce.preview(course.tenantId(), program.id(), all))
        .extracting(BatchViews.LineView::outcome)
        .containsExactly(
            Batch.Outcome.DONE,
            Batch.Outcome.DONE,
            Batch.Outcome.NO_PLACE,
            Batch.Outcome.DONE,
            Batch.Outcome.DECIDED,
            Batch.Outcome.GONE);
    assertThat(given(mai)).isFalse();
    BatchViews.BatchView done = manyAtOnce.act(course.tenantId(), program.id(), all);

    assertThat(List.of(mai, cora)).allMatch(this::given);
    assertThat(given(eli)).isFalse();
    assertThat(freeSeats(cora)).isEqualTo(2);
    give(elsewhere, noor, Side.MENTEE);
    BatchViews.BatchView undone = manyAtOnce.undo(course.tenantId(), program.id(), done.id());

    assertThat(undone.lines())
        .extracting(BatchViews.LineView::undone)
        .containsExactly(
            Batch.Undone.RESTORED, Batch.Undone.CHANGED, null, Batch.Undone.RESTORED, null);
    assertThat(List.of(mai, cora)).noneMatch(this::given);
    assertThat(freeSeats(cora)).isZero();
    assertThat(next(mai)).contains("wait-for-admission");
    assertThat(applications.find(place, mai))
        .contains(
            new Application(
                place,
                mai,
                Side.MENTEE,
                "",
                before.state(),
                before.appliedAt(),
                Optional.empty(),
                2));
    assertThat(participations.find(elsewhere, noor).flatMap(one -> one.given())).isPresent();
    assertRejected(
        "too-late-to-undo", () -> manyAtOnce.undo(course.tenantId(), program.id(), done.id()));
  }

  @Test
  void undoesNothingOfWhomAPairHasAndNothingAfterADay() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mai = course.learner("Mai");
    UUID noor = course.learner("Noor");
    give(mai, Side.MENTEE, 0);
    give(noor, Side.MENTEE, 0);
    becomeAdministrator();
    BatchViews.BatchView let = act(many(Batch.Act.ADMIT, "Welcome.", whose(place, mai)));
    course.write(
        "insert into engagement (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id,"
            + " state, proposed_at, expires_at, version)"
            + " values (?, ?, ?, ?, 'COACHING', ?, ?, 'ACTIVE', ?, ?, 0)",
        UUID.randomUUID(),
        course.tenantId(),
        program.id(),
        course.courseId(),
        instructor,
        mai,
        OffsetDateTime.now(ZoneOffset.UTC),
        OffsetDateTime.now(ZoneOffset.UTC).plusDays(7));

    assertThat(manyAtOnce.undo(course.tenantId(), program.id(), let.id()).lines())
        .extracting(BatchViews.LineView::undone)
        .containsExactly(Batch.Undone.PAIRED);
    assertThat(given(mai)).isTrue();

    BatchViews.BatchView declined = act(many(Batch.Act.DECLINE, "Not now.", whose(place, noor)));
    become(noor);
    assertThat(mine().state()).isEqualTo(Application.State.DECLINED);
    course.write(
        "update decision_batch set made_at = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusHours(25),
        declined.id());
    assertRejected(
        "too-late-to-undo", () -> manyAtOnce.undo(course.tenantId(), program.id(), declined.id()));
    assertThat(mine().state()).isEqualTo(Application.State.DECLINED);
  }

  @Test
  void movesManyToACohortWithItsPlacesAndBack() throws Exception {
    LocalDate today = LocalDate.now(clock);
    say(
        new AdmissionPolicy(
            false,
            0,
            List.of(
                new Cohort("Now", today.minusDays(1), today.plusDays(1), 0),
                new Cohort("Later", today.plusDays(2), today.plusDays(9), 1)),
            List.of()));
    UUID mai = course.learner("Mai");
    UUID noor = course.learner("Noor");
    give(mai, Side.MENTEE, 0);
    give(noor, Side.MENTEE, 0);
    becomeAdministrator();
    ConsoleApplicationsResource.ManyInput later =
        new ConsoleApplicationsResource.ManyInput(
            Batch.Act.MOVE, List.of(whose(place, mai), whose(place, noor)), "Later", null);

    BatchViews.BatchView moved = act(later);
    assertThat(moved.lines())
        .extracting(BatchViews.LineView::outcome)
        .containsExactly(Batch.Outcome.DONE, Batch.Outcome.NO_PLACE);
    assertThat(applications.find(place, mai)).map(Application::cohort).contains("Later");
    manyAtOnce.undo(course.tenantId(), program.id(), moved.id());
    assertThat(applications.find(place, mai)).map(Application::cohort).contains("Now");
    assertThat(given(mai)).isTrue();

    // Whoever comes second finds no place any more, or is told to look again: nobody is in twice.
    Race.of(server.executor(), List.of(1, 2, 3), each -> act(later));
    assertThat(applications.admitted(course.tenantId(), program.id(), "Later")).isEqualTo(1);
    assertRejected(
        "unknown-cohort",
        () ->
            act(
                new ConsoleApplicationsResource.ManyInput(
                    Batch.Act.MOVE, List.of(whose(place, mai)), "Never", null)));
  }

  @Test
  void decidesAboutManyInOneGoOrNotAtAllAndForTheRightPeopleOnly() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mai = course.learner("Mai");
    give(mai, Side.MENTEE, 0);
    becomeAdministrator();
    assertRejected("reason-missing", () -> act(many(Batch.Act.ADMIT, " ", whose(place, mai))));
    assertThat(given(mai)).isFalse();
    assertThat(manyAtOnce.all(course.tenantId(), program.id()).batches()).isEmpty();
    inConsole.become(new ConsoleVisit(Optional.empty(), "Operator"));
    assertRejected("forbidden", () -> act(many(Batch.Act.ADMIT, "Me.", whose(place, mai))));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    assertRejected("not-found", () -> act(many(Batch.Act.ADMIT, "Me.", whose(place, mai))));
    assertRejected("not-found", () -> manyAtOnce.all(course.tenantId(), program.id()));
    assertThat(given(mai)).isFalse();
  }

  @Test
  void tellsApplicantsOnceWhatBecameOfItAndTheirPlaceInTheLine() throws Exception {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mai = applicant("Mai");
    UUID noor = applicant("Noor");
    Instant asked = Instant.parse("2035-06-04T10:00:00Z");
    course.write("update application set applied_at = ? where person_id = ?", at(asked), mai);
    course.write(
        "update application set applied_at = ? where person_id = ?",
        at(asked.plusSeconds(60)),
        noor);
    give(noor, Side.MENTEE, 0);
    Race.of(
        server.executor(),
        List.of(1, 2, 3),
        node -> {
          mailer.isThere(true);
          try {
            tellAt(asked.plusSeconds(3600));
          } finally {
            mailer.isThere(false);
          }
        });

    assertThat(mailer.to(mai + "@example.edu"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).contains("Wards", "as coachee", "number 1 of"));
    assertThat(mailer.to(noor + "@example.edu"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.text()).contains("number 2 of", mail.unsubscribe().orElseThrow()));
    become(noor);
    assertThat(mine().line()).as("the page says the same").isEqualTo(2);

    decide(mai, true, "Welcome on ward 3.", 0);
    decide(noor, false, "Come back in spring.", 1);
    Instant decided = asked.plus(Duration.ofDays(1));
    course.write(
        "update application set decided_at = ? where program_id = ?", at(decided), program.id());
    tellAt(decided.plusSeconds(300));
    assertThat(mailer.to(mai + "@example.edu")).as("a slip can be mended").hasSize(1);
    tellAt(decided.plusSeconds(900));
    tellAt(decided.plusSeconds(1800));
    assertThat(mailer.to(mai + "@example.edu")).hasSize(2);
    assertThat(mailer.to(mai + "@example.edu").get(1).text()).contains("Welcome on ward 3.");
    assertThat(mailer.to(noor + "@example.edu")).hasSize(2);
    assertThat(mailer.to(noor + "@example.edu").get(1).text())
        .contains("not let into Wards", "Come back in spring.");
  }

  @Test
  void tellsThoseWhoRunACourseThatPeopleWaitForLongAndAgainAfterAWeek() {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mai = applicant("Mai");
    String address = instructor + "@example.edu";
    course.email(instructor, address);
    Instant asked = Instant.parse("2035-06-04T10:00:00Z");
    course.write("update application set applied_at = ? where person_id = ?", at(asked), mai);
    tellAt(asked.plus(Duration.ofDays(6)));
    assertThat(mailer.to(address)).isEmpty();
    tellAt(asked.plus(Duration.ofDays(7)).plus(Duration.ofHours(11)));
    assertThat(mailer.to(address)).as("in quiet hours").isEmpty();
    mailer.refuse(address);
    tellAt(asked.plus(Duration.ofDays(8)));
    mailer.takeAll();
    tellAt(asked.plus(Duration.ofDays(8)).plusSeconds(600));
    tellAt(asked.plus(Duration.ofDays(9)));

    assertThat(mailer.to(address))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.text())
                    .contains("application: 1.", "since June 4, 2035")
                    .doesNotContain("Mai"));
    tellAt(asked.plus(Duration.ofDays(16)));
    assertThat(mailer.to(address)).hasSize(2);
    decide(mai, true, "Welcome.", 0);
    tellAt(asked.plus(Duration.ofDays(30)));
    assertThat(mailer.to(address)).hasSize(2);
  }

  @Test
  void theLastPlaceIsGivenOnceWhoeverAsksAtTheSameMoment() throws Exception {
    say(new AdmissionPolicy(false, 2, List.of(), List.of()));
    List<UUID> all = course.learners("Mai", 6);

    assertThat(Race.of(server.executor(), all, person -> give(person, Side.MENTEE, 0)))
        .isEqualTo(2);
    assertThat(all.stream().filter(this::given)).hasSize(2);
    assertThat(applications.admitted(course.tenantId(), program.id(), "")).isEqualTo(2);

    say(new AdmissionPolicy(true, 3, List.of(), List.of()));
    List<UUID> others = course.learners("Noor", 4);
    others.forEach(person -> give(person, Side.MENTEE, 0));
    assertThat(Race.of(server.executor(), others, person -> decide(person, true, "Yes.", 0)))
        .isEqualTo(1);
  }

  @Test
  void onlyThoseWhoRunTheCourseDecideAndOnlyThereAndOnce() throws Exception {
    say(new AdmissionPolicy(true, 0, List.of(), List.of()));
    UUID mentee = course.learner("Mai");
    give(mentee, Side.MENTEE, 0);
    become(mentee);
    assertRejected("forbidden", () -> staff.all());
    assertRejected(
        "forbidden",
        () -> staff.decide(mentee, new ApplicationsResource.DecisionInput(true, "Me.", 0)));
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    Place foreign = new Place(elsewhere.tenantId(), program.id(), course.courseId());
    assertRejected("not-found", () -> decide.decide(foreign, instructor, mentee, true, "Mine.", 0));
    inConsole.become(new ConsoleVisit(Optional.of(elsewhere.tenantId()), "Ada"));
    assertRejected("not-found", () -> console.policy(course.tenantId(), program.id()));
    assertRejected("not-found", () -> console.policy(elsewhere.tenantId(), program.id()));

    assertThat(
            Race.of(
                server.executor(),
                List.of(true, false, true, false),
                admit -> decide(mentee, admit, "So it is.", 0)))
        .isEqualTo(1);
  }

  @Test
  void whatAnAdministratorSaysIsCheckedAndNotOverwritten() {
    LocalDate day = LocalDate.of(2027, 2, 1);
    assertRejected("invalid-admission", () -> new Cohort("Spring", day, day.minusDays(1), 0));
    assertRejected("invalid-admission", () -> new Cohort(" ", day, day, 0));
    assertRejected(
        "invalid-admission",
        () ->
            new AdmissionPolicy(
                false,
                0,
                List.of(new Cohort("A", day, day, 0), new Cohort("B", day, day, 0)),
                List.of()));
    assertRejected("invalid-admission", () -> rule(Side.MENTOR, EntryRule.Kind.EXPERIENCE, "many"));
    assertRejected("invalid-admission", () -> rule(Side.MENTOR, EntryRule.Kind.GROUP));
    assertRejected("invalid-admission", () -> new AdmissionPolicy(false, -1, List.of(), List.of()));

    say(new AdmissionPolicy(true, 5, List.of(new Cohort("A", day, day, 2)), List.of()));
    assertRejected(
        "stale-version",
        () -> applications.keep(course.tenantId(), program.id(), AdmissionPolicy.OPEN, 0));
    assertThat(applications.policy(course.tenantId(), program.id()).policy().cohorts())
        .containsExactly(new Cohort("A", day, day, 2));
  }

  private void say(AdmissionPolicy policy) {
    applications.keep(
        course.tenantId(),
        program.id(),
        policy,
        applications.policy(course.tenantId(), program.id()).version());
  }

  private static EntryRule rule(Side side, EntryRule.Kind kind, String... values) {
    return EntryRule.about(side, kind, List.of(values));
  }

  private void give(UUID person, Side side, int seatsOffered) {
    give(person, side, seatsOffered, null);
  }

  private void give(Place where, UUID person, Side side) {
    give(where, person, side, side == Side.MENTOR ? 1 : 0, null);
  }

  private void give(UUID person, Side side, int seatsOffered, @Nullable Integer years) {
    give(place, person, side, seatsOffered, years);
  }

  private void give(
      Place where, UUID person, Side side, int seatsOffered, @Nullable Integer years) {
    Details details =
        new Details(Map.of(), List.of(), years, null, "", "", List.of(), List.of(), Map.of());
    Profile profile =
        new Profile(
            "",
            List.of("Handover"),
            List.of(),
            List.of("en"),
            seatsOffered,
            List.of(),
            List.of(),
            Optional.empty(),
            details);
    takePart.give(
        where, person, side, profile, participations.find(where, person).map(one -> one.version()));
  }

  private void decide(UUID person, boolean admit, String reason, long version) {
    decide.decide(place, instructor, person, admit, reason, version);
  }

  /** Somebody with an address who has applied. */
  private UUID applicant(String name) {
    UUID person = course.learner(name);
    course.email(person, person + "@example.edu");
    give(person, Side.MENTEE, 0);
    return person;
  }

  /** Others than those of the test may be told, too. */
  private void tellAt(Instant now) {
    mailer.isThere(true);
    TellByMail tell =
        new TellByMail(
            unheard,
            new TellPerson(reminders, programs, people, mailer, links),
            mailer,
            Clock.fixed(now, ZoneOffset.UTC));
    for (int round = 0; round < 10; round++) {
      tell.round(() -> false);
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private void becomeAdministrator() {
    UUID ada = course.person("Ada", CourseRole.ADMINISTRATOR);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada", Optional.of(ada)));
  }

  private static WhoseInput whose(Place place, UUID person) {
    return new WhoseInput(place.courseId(), person);
  }

  private static ConsoleApplicationsResource.ManyInput many(
      Batch.Act act, String reason, WhoseInput... whom) {
    return new ConsoleApplicationsResource.ManyInput(act, List.of(whom), null, reason);
  }

  private BatchViews.BatchView act(ConsoleApplicationsResource.ManyInput input) {
    return manyAtOnce.act(course.tenantId(), program.id(), input);
  }

  private AdmissionResource.OwnView mine() {
    return Objects.requireNonNull(own.admission().own());
  }

  private boolean given(UUID person) {
    return participations.find(place, person).flatMap(one -> one.given()).isPresent();
  }

  private int freeSeats(UUID person) {
    return seats.count(place).getOrDefault(person, new Seats.Count(0, 0)).free();
  }

  private Optional<String> next(UUID person) {
    return journey.of(place, program, person).first().stream()
        .flatMap(step -> step.next().stream())
        .findFirst();
  }

  private void become(UUID person) {
    CourseRole role = person.equals(instructor) ? CourseRole.INSTRUCTOR : CourseRole.LEARNER;
    visitor.become(course.visit(person, role, activity));
  }

  private void inGroup(UUID person, String name) {
    course.write(
        "update membership set course_groups = ? where person_id = ?",
        "[{\"id\":\"1\",\"name\":\"" + name + "\"}]",
        person);
  }

  private static void assertRejected(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejection.class, rejection -> assertThat(rejection.code()).isEqualTo(code));
  }
}
