package org.tandem.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.tool.questions.QuestionFixture.choosing;
import static org.tandem.tool.questions.QuestionFixture.plain;
import static org.tandem.tool.questions.QuestionFixture.required;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.imports.PeopleImport.State;
import org.tandem.tool.imports.web.ImportsResource;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.ProgramSettings;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.QuestionFixture;
import org.tandem.tool.questions.Said;
import org.tandem.tool.questions.Way;

/** A table of people goes in whole or not at all, and comes out again. */
@ArquillianTest
class ImportsIT {
  private static final Duration LONG = Duration.ofMinutes(3);

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private ImportPeople importing;
  @Inject private PeopleImports imports;
  @Inject private ExportPeople exporting;
  @Inject private ImportsResource resource;
  @Inject private Participations participations;
  @Inject private Engagements engagements;
  @Inject private Pairing pairing;
  @Inject private Seats seats;
  @Inject private TakePart takePart;
  @Inject private TuneMatching tuning;

  private CourseFixture course;
  private Place place;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ImportsIT.class,
        QuestionFixture.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void placeAProgram() {
    course = new CourseFixture(server.dataSource());
    place = placed(course);
  }

  private Place placed(CourseFixture where) {
    UUID program = design.draft(where.tenantId(), "placement-coaching", "Placement").id();
    where.place(program, "Coaching");
    return new Place(where.tenantId(), program, where.courseId());
  }

  @Test
  void bringsPeopleSeatsAndPairsIn() {
    UUID mai = course.learner("Mai");
    UUID omar = course.learner("Omar");
    UUID lena = course.learner("Lena");
    course.email(lena, "Lena@Example.org");

    PeopleImport done =
        bringIn(
            true,
            "user_id,email,role,seats,skills,department,mentor_user_id,pair_ended_on",
            mai + ",,mentor,3,triage; handover,Ward 3,,",
            omar + ",,Coachee,,triage,,,",
            ",lena@example.org,mentee,,,," + mai + ",",
            omar + ",,,,,," + lena + ",2026-06-30");

    assertThat(done.counts()).isEqualTo(new PeopleImport.Counts(3, 0, 1, 1));
    assertThat(participations.in(place))
        .extracting(
            Participation::personId,
            Participation::side,
            one -> one.given().map(Profile::skills).orElse(List.of()))
        .containsExactlyInAnyOrder(
            tuple(mai, Side.MENTOR, List.of("triage", "handover")),
            tuple(omar, Side.MENTEE, List.of("triage")),
            tuple(lena, Side.MENTEE, List.of()));
    assertThat(seats.count(place)).containsEntry(mai, new Seats.Count(3, 2));
    assertThat(engagements.in(place))
        .extracting(Engagement::mentorId, Engagement::menteeId, Engagement::state)
        .containsExactlyInAnyOrder(
            tuple(mai, lena, EngagementState.ACCEPTED), tuple(lena, omar, EngagementState.CLOSED));
    // From here on they are pairs like all others.
    Engagement pair = engagements.ofPerson(place, mai).get(0);
    assertThat(pairing.start(pair).state()).isEqualTo(EngagementState.ACTIVE);
  }

  @Test
  void keepsNothingOfAFileWithOneWrongLine() {
    UUID mai = course.learner("Mai");

    ImportPeople.Verdict verdict =
        check(true, "user_id,role,seats", mai + ",mentor,2", "stranger,mentee,");

    assertThat(verdict.kept()).isEmpty();
    assertThat(verdict.flaws()).containsExactly(new Flaw(3, Flaw.Code.UNKNOWN_PERSON, "stranger"));
    assertThat(imports.of(place.tenantId(), place.programId())).isEmpty();
    assertThat(participations.in(place)).isEmpty();
  }

  @Test
  void saysOfEachLineWhatIsWrong() {
    UUID mai = course.learner("Mai");
    UUID omar = course.learner("Omar");
    UUID lena = course.learner("Lena");
    UUID gone = course.learner("Gone");
    course.leave(gone);
    List.of(omar, lena).forEach(one -> course.email(one, "same@example.org"));
    course.write(
        "insert into person_relation (id, tenant_id, kind, one_id, other_id, declared_by,"
            + " declared_at) values (?, ?, 'BLOCK', ?, ?, ?, ?)",
        UUID.randomUUID(),
        course.tenantId(),
        lena,
        mai,
        lena,
        OffsetDateTime.now(ZoneOffset.UTC));

    ImportPeople.Verdict verdict =
        check(
            true,
            "user_id,email,role,seats,about,mentor_user_id,pair_ended_on",
            mai + ",,mentor,1,,,",
            mai + ",,mentor,1,,,",
            ",,mentor,1,,,",
            ",same@example.org,mentee,,,,",
            gone + ",,mentee,,,,",
            omar + ",,mentee,,," + mai + ",",
            lena + ",,mentee,,," + mai + ",",
            course.learner("Ana") + ",,friend,,,,",
            course.learner("Ben") + ",,mentor,many,,,",
            course.learner("Cem") + ",,mentor,77,,,",
            course.learner("Dan") + ",,mentee,,,nobody,",
            omar + ",,,,," + mai + ",last summer",
            course.learner("Eva") + ",,mentee,,," + omar + ",");

    assertThat(verdict.flaws())
        .extracting(Flaw::line, Flaw::code)
        .containsExactly(
            tuple(3, Flaw.Code.TWICE),
            tuple(4, Flaw.Code.NOBODY),
            tuple(5, Flaw.Code.SEVERAL_PEOPLE),
            tuple(6, Flaw.Code.UNKNOWN_PERSON),
            tuple(8, Flaw.Code.NO_SEAT),
            tuple(9, Flaw.Code.ROLE),
            tuple(10, Flaw.Code.NUMBER),
            tuple(11, Flaw.Code.PROFILE),
            tuple(12, Flaw.Code.UNKNOWN_MENTOR),
            tuple(13, Flaw.Code.DAY),
            tuple(14, Flaw.Code.NOT_MENTOR));
    // With a seat to spare it is still not allowed, and the answer does not say why.
    assertThat(
            check(
                    true,
                    "user_id,role,seats,mentor_user_id",
                    mai + ",mentor,2,",
                    lena + ",mentee,," + mai)
                .flaws())
        .containsExactly(new Flaw(3, Flaw.Code.CANNOT_PAIR, ""));
  }

  @Test
  void leavesAloneWhatPeopleHaveSaidThemselves() {
    UUID mai = course.learner("Mai");
    Participation own = takePart.give(place, mai, Side.MENTOR, Profile.blank(2), Optional.empty());

    PeopleImport done = bringIn(true, "user_id,role,seats,skills", mai + ",mentor,9,triage");

    assertThat(done.counts()).isEqualTo(new PeopleImport.Counts(0, 1, 0, 0));
    assertThat(participations.find(place, mai).orElseThrow().version()).isEqualTo(own.version());
    assertThat(check(true, "user_id,role", mai + ",mentee").flaws())
        .containsExactly(new Flaw(2, Flaw.Code.OTHER_SIDE, ""));
  }

  @Test
  void waitsForPeopleWhoHaveNotAgreed() {
    UUID mai = course.learner("Mai");
    UUID omar = course.learner("Omar");

    bringIn(false, "user_id,role,seats,skills", mai + ",mentor,2,triage");

    Participation draft = participations.find(place, mai).orElseThrow();
    assertThat(draft.given()).isEmpty();
    assertThat(draft.draft().skills()).containsExactly("triage");
    assertThat(seats.count(place)).isEmpty();
    assertThat(check(false, "user_id,role,mentor_user_id", omar + ",mentee," + mai).flaws())
        .containsExactly(new Flaw(2, Flaw.Code.NOT_AGREED, ""));
    // They look it through and hand it in as their own.
    takePart.give(place, mai, Side.MENTOR, draft.draft(), Optional.of(draft.version()));
    assertThat(seats.count(place)).containsEntry(mai, new Seats.Count(2, 2));
  }

  @Test
  void bringsNothingInOnceALineHasBecomeWrong() {
    UUID mai = course.learner("Mai");
    UUID omar = course.learner("Omar");
    UUID lena = course.learner("Lena");
    PeopleImport checked =
        check(
                true,
                "user_id,role,seats,mentor_user_id",
                mai + ",mentor,2,",
                omar + ",mentee,," + mai)
            .kept()
            .orElseThrow();
    takePart.give(place, lena, Side.MENTOR, Profile.blank(1), Optional.empty());
    pairing.propose(place, Kind.COACHING, lena, omar, Optional.empty());

    importing.start(checked);

    PeopleImport failed = await(checked, State.FAILED);
    assertThat(failed.failure().orElseThrow()).contains("line 3");
    assertThat(participations.find(place, mai)).isEmpty();
  }

  @Test
  void takesBackWhatHasNotGoneOn() {
    List<UUID> people = course.learners("Somebody", 6);
    PeopleImport done =
        bringIn(
            true,
            "user_id,role,seats,mentor_user_id",
            people.get(0) + ",mentor,2,",
            people.get(1) + ",mentor,2,",
            people.get(2) + ",mentee,," + people.get(0),
            people.get(3) + ",mentee,," + people.get(1),
            people.get(4) + ",mentee,,",
            people.get(5) + ",mentee,,");
    // One pair has begun to work, and one person has changed what was said of them.
    pairing.start(engagements.ofPerson(place, people.get(3)).get(0));
    Participation changed = participations.find(place, people.get(5)).orElseThrow();
    takePart.draft(
        place, people.get(5), Side.MENTEE, changed.draft(), Optional.of(changed.version()));
    takePart.give(
        place,
        people.get(5),
        Side.MENTEE,
        Profile.blank(0),
        Optional.of(participations.find(place, people.get(5)).orElseThrow().version()));

    importing.undo(done);

    PeopleImport undone = await(done, State.UNDONE);
    assertThat(participations.in(place))
        .extracting(Participation::personId)
        .containsExactlyInAnyOrder(people.get(1), people.get(3), people.get(5));
    assertThat(engagements.in(place))
        .extracting(Engagement::menteeId)
        .containsExactly(people.get(3));
    // Two people of the pair that works, that pair, and whoever spoke for themselves.
    assertThat(undone.remained()).hasValue(4);
    // Whoever was taken back can come again, with the same partner.
    bringIn(
        true,
        "user_id,role,seats,mentor_user_id",
        people.get(0) + ",mentor,1,",
        people.get(2) + ",mentee,," + people.get(0));
    assertThat(seats.count(place)).containsEntry(people.get(0), new Seats.Count(1, 0));
  }

  @Test
  void leavesNothingOfWhatIsStopped() {
    UUID mai = course.learner("Mai");
    PeopleImport checked = check(true, "user_id,role", mai + ",mentor").kept().orElseThrow();

    importing.stop(begunElsewhere(checked, Duration.ZERO));

    assertThat(found(checked).state()).isEqualTo(State.STOPPED);
    assertThat(participations.in(place)).isEmpty();
    importing.start(found(checked));
    await(checked, State.DONE);
    assertThatThrownBy(() -> importing.start(found(checked)))
        .isInstanceOfSatisfying(
            Rejection.class, e -> assertThat(e.code()).isEqualTo("import-moved-on"));
    assertThatThrownBy(() -> importing.stop(found(checked))).isInstanceOf(Rejection.class);
  }

  @Test
  void goesOnWithWhatANodeBeganThatIsGone() {
    UUID mai = course.learner("Mai");
    PeopleImport checked = check(true, "user_id,role", mai + ",mentor").kept().orElseThrow();

    begunElsewhere(checked, Duration.ofMinutes(6));

    await(checked, State.DONE);
    assertThat(participations.in(place)).hasSize(1);
  }

  /** Under way at another node, which gave its last sign of life so long ago. */
  private PeopleImport begunElsewhere(PeopleImport checked, Duration ago) {
    course.write(
        "update people_import set state = 'RUNNING', claim = ?, heard_at = ? where id = ?",
        UUID.randomUUID(),
        OffsetDateTime.now(ZoneOffset.UTC).minus(ago),
        checked.id());
    return found(checked);
  }

  @Test
  void comesOutAsItCanGoInElsewhere() {
    List<UUID> people = course.learners("=Somebody, \"quoted\"", 4);
    bringIn(
        true,
        "user_id,role,seats,about,skills,seniority,mentor_user_id,pair_ended_on",
        people.get(0) + ",mentor,2,\"+1, \"\"really\"\"\",law; نقاش,4,,",
        people.get(1) + ",mentee,,,,," + people.get(0) + ",",
        people.get(2) + ",mentee,,,,,,",
        people.get(2) + ",,,,,," + people.get(3) + ",2026-01-31");

    String csv = exporting.csv(place);
    Place elsewhere = placed(course);
    place = elsewhere;
    PeopleImport again = bringIn(true, csv.split("\r\n"));

    assertThat(again.counts()).isEqualTo(new PeopleImport.Counts(3, 0, 1, 1));
    assertThat(sorted(exporting.csv(elsewhere))).isEqualTo(sorted(csv));
    assertThat(csv).doesNotContain(",=Somebody").contains("'=Somebody");
  }

  @Test
  void answersToAProgramsOwnQuestionsGoInAndComeOut() {
    tuning.ask(
        place.tenantId(),
        place.programId(),
        new ProgramQuestions(
            List.of(
                choosing("shift", AnswerType.ONE, Way.ALIKE, true, "early", "late"),
                required(plain("parent", AnswerType.YES_NO, Way.ALIKE, true)),
                plain("secret", AnswerType.YES_NO, Way.ALIKE, false))),
        Map.of(),
        ProgramSettings.NONE);
    UUID mai = course.learner("Mai");
    UUID omar = course.learner("Omar");
    String headings = "user_id,role,question.shift,question.parent,question.secret";

    ImportPeople.Verdict wrong =
        check(true, headings, mai + ",mentor,noon,yes,yes", omar + ",mentee,early,,");
    bringIn(true, headings, mai + ",mentor,The late,YES,yes", omar + ",mentee,,no,");

    assertThat(wrong.flaws())
        .extracting(Flaw::line, Flaw::code)
        .containsExactly(tuple(2, Flaw.Code.PROFILE), tuple(3, Flaw.Code.PROFILE));
    assertThat(wrong.ignored()).containsExactly("question.secret");
    assertThat(participations.find(place, mai).flatMap(Participation::given).orElseThrow())
        .satisfies(
            profile ->
                assertThat(profile.details().answers())
                    .isEqualTo(
                        Map.of(
                            "shift",
                            new Said(List.of("late"), 1),
                            "parent",
                            new Said(List.of("yes"), 1))));
    assertThat(exporting.csv(place))
        .contains("question.shift,question.parent", ",late,yes", ",,no")
        .doesNotContain("secret");
  }

  @Test
  void staysWithinItsRegistrationAndProgram() {
    UUID mai = course.learner("Mai");
    PeopleImport checked = check(true, "user_id,role", mai + ",mentor").kept().orElseThrow();
    CourseFixture other = new CourseFixture(server.dataSource());
    Place there = placed(other);

    inConsole.become(new ConsoleVisit(Optional.of(other.tenantId()), "Other L&D"));

    assertNotFound(() -> resource.people(place.tenantId(), place.programId()));
    assertNotFound(() -> resource.start(place.tenantId(), place.programId(), checked.id()));
    assertNotFound(() -> resource.start(there.tenantId(), there.programId(), checked.id()));
    assertNotFound(() -> resource.csv(place.tenantId(), place.programId(), place.courseId()));
    assertNotFound(
        () ->
            resource.check(
                there.tenantId(),
                there.programId(),
                place.courseId(),
                "file.csv",
                true,
                new ByteArrayInputStream("user_id\n1".getBytes(StandardCharsets.UTF_8))));
    // Nobody of another course is found, whatever their id.
    place = there;
    assertThat(check(true, "user_id,role", mai + ",mentor").flaws())
        .containsExactly(new Flaw(2, Flaw.Code.UNKNOWN_PERSON, mai.toString()));
  }

  /** Prints how long a large file takes; the environment says how large, see performance.md. */
  @Test
  void bringsManyInAtOnce() {
    int count = Integer.parseInt(System.getenv().getOrDefault("IMPORTED_PEOPLE", "1000"));
    List<UUID> people = course.learners("Somebody", count);
    String[] lines =
        IntStream.rangeClosed(0, count)
            .mapToObj(
                i ->
                    i == 0
                        ? "user_id,role,seats,skills,topics,mentor_user_id"
                        : line(people, i - 1))
            .toArray(String[]::new);

    Instant began = Instant.now();
    ImportPeople.Verdict verdict = check(true, lines);
    Instant checkedAt = Instant.now();
    assertThat(verdict.flaws()).isEmpty();
    PeopleImport done = verdict.kept().orElseThrow();
    importing.start(done);
    done = await(done, State.DONE);
    Instant broughtAt = Instant.now();
    importing.undo(done);
    done = await(done, State.UNDONE);

    System.out.println(
        "import of %d people: check %.1f s, in %.1f s, back %.1f s"
            .formatted(
                count,
                Duration.between(began, checkedAt).toMillis() / 1000.0,
                Duration.between(checkedAt, broughtAt).toMillis() / 1000.0,
                Duration.between(broughtAt, Instant.now()).toMillis() / 1000.0));
    assertThat(done.counts().people()).isEqualTo(count);
    assertThat(done.counts().pairs()).isEqualTo(count / 4);
    assertThat(done.remained()).hasValue(0);
    assertThat(participations.in(place)).isEmpty();
  }

  /** One mentor of two seats, one mentee of theirs, two mentees who wait. */
  private static String line(List<UUID> people, int i) {
    return switch (i % 4) {
      case 0 -> people.get(i) + ",mentor,2,triage; handover,night shifts,";
      case 1 -> people.get(i) + ",mentee,,triage,first days," + people.get(i - 1);
      default -> people.get(i) + ",mentee,,handover,exams,";
    };
  }

  private ImportPeople.Verdict check(boolean agreed, String... lines) {
    return importing.check(
        place,
        "people.csv",
        agreed,
        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8),
        "L&D");
  }

  private PeopleImport bringIn(boolean agreed, String... lines) {
    ImportPeople.Verdict verdict = check(agreed, lines);
    assertThat(verdict.flaws()).isEmpty();
    PeopleImport checked = verdict.kept().orElseThrow();
    importing.start(checked);
    return await(checked, State.DONE);
  }

  private PeopleImport await(PeopleImport one, State wanted) {
    Instant end = Instant.now().plus(LONG);
    PeopleImport now = found(one);
    while (now.state() != wanted && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      now = found(one);
    }
    assertThat(now.state()).as("%s", now.failure()).isEqualTo(wanted);
    return now;
  }

  private PeopleImport found(PeopleImport one) {
    return imports.find(one.place().tenantId(), one.place().programId(), one.id()).orElseThrow();
  }

  private static String sorted(String csv) {
    return csv.lines().sorted().collect(Collectors.joining("\n"));
  }

  private static void assertNotFound(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejection.class, e -> assertThat(e.kind()).isEqualTo(Rejection.Kind.NOT_FOUND));
  }
}
