package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.AmendAgreement;
import org.tandem.tool.agreements.BeThere;
import org.tandem.tool.agreements.Change;
import org.tandem.tool.agreements.ClauseEntry;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Missing;
import org.tandem.tool.agreements.Presence;
import org.tandem.tool.agreements.ReadAgreement;
import org.tandem.tool.agreements.SignAgreement;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.agreements.TalkAboutClause;
import org.tandem.tool.agreements.WriteClause;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.RestPair;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.goals.AskForRating;
import org.tandem.tool.goals.CheckIn;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.EvidenceInput;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.GoalFixture;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.ProveGoals;
import org.tandem.tool.goals.RateGoals;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.SetGoals;
import org.tandem.tool.goals.TrackGoals;
import org.tandem.tool.goals.Tracked;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.NewPair;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.meetings.ActionItem;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.MeetingInput;
import org.tandem.tool.meetings.Note;
import org.tandem.tool.meetings.NoteKind;
import org.tandem.tool.meetings.TakeNotes;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outcomes.web.CourseOutcomesResource;
import org.tandem.tool.passback.SeenScores;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** Two people from their agreement to their closing, alone and both at once. */
@ArquillianTest
class TwoPeopleIT {
  private static final String NOTE = "About the heron on the roof";
  private static final String SECRET = "We talk about the ward on Thursdays.";

  private static final String ARRIVED =
      "update outbox_message set status = 'DELIVERED', claim = null, reason = null,"
          + " finished_at = created_at where message_key = ? and kind = 'score' and tenant_id ="
          + " (select tenant_id from engagement where id = ?)";

  @Inject private NewPair pairs;
  @Inject private DesignProgram design;
  @Inject private Seats seats;
  @Inject private Engagements engagements;
  @Inject private Programs programs;
  @Inject private ReadAgreement reading;
  @Inject private WriteClause writing;
  @Inject private SignAgreement signing;
  @Inject private AmendAgreement amending;
  @Inject private TalkAboutClause talk;
  @Inject private BeThere presence;
  @Inject private SetGoals goals;
  @Inject private ProveGoals proving;
  @Inject private TrackGoals tracking;
  @Inject private ReadGoals standings;
  @Inject private AskForRating asking;
  @Inject private RateGoals rating;
  @Inject private HoldMeetings meetings;
  @Inject private TakeNotes notes;
  @Inject private ReadOutcome outcomes;
  @Inject private SignClosing closing;
  @Inject private RestPair resting;
  @Inject private ReviewOutcome review;
  @Inject private CheckGradebooks gradebooks;
  @Inject private CourseOutcomesResource courseOutcomes;
  @Inject private PairWay way;
  @Inject private Deliveries deliveries;
  @Inject private ChosenVisitor visitor;
  @Inject private ServerResources server;

  private NewPair.Paired paired;
  private CourseFixture course;
  private Activity activity;
  private Visit mentor;
  private Visit mentee;
  private UUID pair;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        TwoPeopleIT.class,
        GoalFixture.class,
        NewPair.class,
        NewPair.Paired.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void twoPeopleAcceptEachOther() {
    take(pairs.in("career-mentoring", Optional.empty()));
  }

  private void begin(String template) {
    begin(template, null);
  }

  private void begin(String template, @Nullable GradePolicy grading) {
    take(pairs.in(template, Optional.ofNullable(grading)));
  }

  private void take(NewPair.Paired two) {
    paired = two;
    course = two.course();
    activity = two.activity();
    mentor = two.mentor();
    mentee = two.mentee();
    pair = two.id();
  }

  @Test
  void goesFromAnAgreementToASignedScoreInTheOutbox() throws Exception {
    agree();
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);

    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    prove(goal, 1);
    meet();

    assertThat(next(mentee)).contains("close");
    ReadOutcome.State seen = outcomes.of(mentee, pair);
    Closing preview = seen.closing().orElseThrow();
    closing.sign(mentee, pair, preview.content().hash());
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(next(mentee)).contains("wait-for-close");
    closing.sign(mentor, pair, preview.content().hash());

    ReadOutcome.State closed = outcomes.of(mentee, pair);
    assertThat(closed.pair().ending()).contains(Ending.EARLY);
    assertThat(closed.closed().orElseThrow().content()).isEqualTo(preview.content());
    ScorePayload score = closed.closed().orElseThrow().score().orElseThrow();
    assertThat(score.points()).isEqualByComparingTo("90");
    assertThat(score.comment())
        .isEqualTo("Agreement version 1, signed by both; 1 countersigned item of evidence.");
    assertThat(deliveries.of(course.tenantId(), ScorePayload.KIND, score.key())).isPresent();
    assertThat(closed.passback()).isPresent();
  }

  @Test
  void showsThoseWhoRunTheCourseResultsAndNoWordOfThePair() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    prove(goal, 0);
    meet();
    closeBoth();
    UUID instructor = course.person("Priya", CourseRole.INSTRUCTOR);

    visitor.become(course.visit(instructor, CourseRole.INSTRUCTOR, activity.id()));
    List<CourseOutcomesResource.Row> rows = courseOutcomes.outcomes(null);

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.state()).isEqualTo("CLOSED");
              assertThat(row.level()).isZero();
              assertThat(row.countersigned()).isEqualTo(1);
              assertThat(row.meetings()).isEqualTo(1);
              assertThat(row.passback()).isNotNull();
            });
    assertThat(JsonbBuilder.create().toJson(rows))
        .contains("Maria Santos", "\"points\":80")
        .doesNotContain("Thursdays", goal.title(), "Seen on the ward", "Bedside round");
  }

  @Test
  void letsNobodyElseInWhereverTheyComeFrom() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    Evidence evidence = proving.show(mentee, pair, goal.id(), shown(0));
    Meeting meeting = meetings.propose(mentee, pair, held());
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    UUID instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    List<Visit> strangers =
        List.of(
            course.visit(course.learner("Mallory"), CourseRole.LEARNER, activity.id()),
            course.visit(instructor, CourseRole.INSTRUCTOR, activity.id()),
            course.visit(instructor, CourseRole.ADMINISTRATOR, activity.id()),
            elsewhere.visit(mentee.personId(), CourseRole.LEARNER, activity.id()),
            inCourse(mentee, elsewhere.courseId()));
    for (Visit stranger : strangers) {
      List<ThrowingCallable> attempts =
          List.of(
              () -> reading.of(stranger, pair),
              () -> writing.write(stranger, pair, "purpose", "Mine now", 1),
              () -> signing.sign(stranger, pair, "x"),
              () -> amending.propose(stranger, pair, "Mine"),
              () -> amending.drop(stranger, pair),
              () -> talk.about(stranger, pair, "purpose"),
              () -> talk.comment(stranger, pair, "purpose", "Hello"),
              () -> presence.here(stranger, pair, Optional.empty()),
              () -> goals.add(stranger, pair, GoalFixture.input(1, 1)),
              () -> goals.change(stranger, pair, goal.id(), GoalFixture.input(1, 1), 1),
              () -> goals.agree(stranger, pair, goal.id(), 1),
              () -> goals.remove(stranger, pair, goal.id(), 1),
              () -> standings.pair(stranger, pair),
              () -> proving.show(stranger, pair, goal.id(), shown(2)),
              () -> proving.countersign(stranger, pair, evidence.id(), evidence.version()),
              () -> proving.ask(stranger, pair, evidence.id(), "?", evidence.version()),
              () -> meetings.of(stranger, pair),
              () -> meetings.propose(stranger, pair, held()),
              () -> meetings.confirm(stranger, pair, meeting.id(), meeting.version()),
              () -> outcomes.of(stranger, pair),
              () -> closing.sign(stranger, pair, "x"),
              () -> resting.pause(stranger, pair, Optional.empty()),
              () -> resting.resume(stranger, pair),
              () -> closing.end(stranger, pair));
      for (ThrowingCallable attempt : attempts) {
        assertRejected("not-found", attempt);
      }
    }
    visitor.become(mentee);
    assertRejected("forbidden", () -> courseOutcomes.outcomes(null));
  }

  @Test
  void keepsThePairsOfACourseApart() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    Evidence evidence = proving.show(mentee, pair, goal.id(), shown(2));
    Visit owner = mentee;
    UUID first = pair;
    take(pairs.beside(paired));
    agree();

    assertRejected(
        "not-found", () -> proving.countersign(mentor, pair, evidence.id(), evidence.version()));
    assertRejected("not-found", () -> proving.show(mentee, pair, goal.id(), shown(1)));
    assertThat(standings.of(standings.pair(mentee, pair))).isEmpty();
    assertThat(standings.of(standings.pair(owner, first))).hasSize(1);
  }

  @Test
  void neverLetsPeopleCountersignWhatTheyShow() throws Exception {
    agree();
    Goal goal = goals.add(mentor, pair, GoalFixture.input(1, 1));
    assertRejected("goal-not-agreed", () -> proving.show(mentee, pair, goal.id(), shown(1)));
    goals.agree(mentee, pair, goal.id(), goal.version());
    Evidence evidence = proving.show(mentee, pair, goal.id(), shown(1));

    assertRejected(
        "forbidden", () -> proving.countersign(mentee, pair, evidence.id(), evidence.version()));
    assertRejected("forbidden", () -> proving.show(mentor, pair, goal.id(), shown(1)));

    Evidence asked = proving.ask(mentor, pair, evidence.id(), "Who saw it?", evidence.version());
    assertRejected(
        "stale-version",
        () -> proving.revise(mentee, pair, evidence.id(), shown(0), evidence.version()));
    Evidence revised = proving.revise(mentee, pair, evidence.id(), shown(0), asked.version());
    assertRejected(
        "stale-version", () -> proving.countersign(mentor, pair, evidence.id(), asked.version()));
    Evidence countersigned = proving.countersign(mentor, pair, evidence.id(), revised.version());
    assertThat(countersigned.countersignature().orElseThrow().contentHash())
        .isEqualTo(countersigned.content().hash());
    assertRejected(
        "evidence-countersigned",
        () -> proving.revise(mentee, pair, evidence.id(), shown(2), countersigned.version()));
  }

  @Test
  void asksACoachingPairForAMeasurableGoalBeforeSigning() {
    begin("placement-coaching");
    fillIn();
    AgreementState before = reading.of(mentee, pair);
    assertThat(before.missing())
        .extracting(Missing::code)
        .containsExactly(Missing.Code.OUTCOME_MISSING);
    assertRejected(
        "agreement-incomplete", () -> signing.sign(mentee, pair, before.content().hash()));
    assertThat(next(mentee)).contains("set-goal");

    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));

    AgreementState now = reading.of(mentee, pair);
    assertThat(now.missing()).isEmpty();
    assertThat(now.content().text()).contains(goal.id().toString(), "Asks back");
    signing.sign(mentee, pair, now.content().hash());
    signing.sign(mentor, pair, now.content().hash());
    assertThat(standings.of(standings.pair(mentee, pair)))
        .allSatisfy(standing -> assertThat(standing.goal().isAgreed()).isTrue());
    assertRejected(
        "goal-agreed",
        () -> goals.change(mentee, pair, goal.id(), GoalFixture.input(1, 1), goal.version() + 1));
  }

  @Test
  void writesGoalsAsItsProgramWantsAndKeepsThoseThatAreThere() throws Exception {
    agree();
    Goal scaled = goals.add(mentee, pair, GoalFixture.input(1, 1));
    assertRejected(
        "other-goal-method", () -> goals.add(mentee, pair, GoalFixture.smart("40", "90")));
    Program program = programs.in(engagements.find(course.tenantId(), pair).orElseThrow().place());
    design.writeGoals(course.tenantId(), program.id(), GoalMethod.SMART, program.version());

    assertRejected("other-goal-method", () -> goals.add(mentee, pair, GoalFixture.input(1, 1)));
    Goal counted = goals.add(mentee, pair, GoalFixture.smart("40", "90.5"));
    Goal changed =
        goals.change(mentee, pair, scaled.id(), GoalFixture.input(3, 3), scaled.version());
    goals.agree(mentor, pair, counted.id(), counted.version());
    prove(counted, 0);

    assertThat(changed.weight()).isEqualTo(9);
    assertThat(standings.of(standings.pair(mentee, pair)))
        .extracting(standing -> standing.goal().measure())
        .containsExactly(
            GoalFixture.input(1, 1).measure(), GoalFixture.smart("40", "90.5").measure());
    assertThat(outcomes.of(mentee, pair).closing().orElseThrow().achievement().orElseThrow())
        .isEqualTo(new Achievement(0, 0));
  }

  @Test
  void followsAGoalByMilestonesOfBothAndCheckInsOfEither() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    assertRejected(
        "goal-not-agreed",
        () -> tracking.checkIn(mentee, pair, goal.id(), OptionalInt.of(0), List.of(), ""));
    goals.agree(mentor, pair, goal.id(), goal.version());
    tracking.plan(mentee, pair, goal.id(), "Ask Anna to listen", Optional.of(LocalDate.EPOCH));
    tracking.checkIn(mentee, pair, goal.id(), OptionalInt.of(1), List.of(), "On Tuesday");
    tracking.checkIn(mentor, pair, goal.id(), OptionalInt.of(0), List.of(), "");

    Milestone planned = only(seenBy(mentor)).milestones().get(0);
    tracking.reach(mentee, pair, planned.id(), planned.version());
    assertRejected(
        "stale-version", () -> tracking.reach(mentor, pair, planned.id(), planned.version()));
    tracking.reach(mentor, pair, planned.id(), planned.version() + 1);
    assertRejected(
        "milestone-reached",
        () -> tracking.drop(mentor, pair, planned.id(), planned.version() + 2));

    Tracked tracked = only(seenBy(mentor));
    assertThat(tracked.milestones().get(0).isReached(goal)).isTrue();
    assertThat(tracked.checkIns())
        .extracting(CheckIn::side, CheckIn::level, CheckIn::note)
        .containsExactly(
            tuple(Side.MENTEE, OptionalInt.of(1), "On Tuesday"),
            tuple(Side.MENTOR, OptionalInt.of(0), ""));
    assertThat(tracked.standing().proven()).hasValue(-1);
  }

  @Test
  void keepsAGoalOfOnesOwnFromTheOtherAndFromEveryResult() throws Exception {
    Goal own = goals.addOwn(mentee, pair, GoalFixture.input(3, 3));
    tracking.plan(mentee, pair, own.id(), "Sleep", Optional.empty());
    UUID step = only(seenBy(mentee)).milestones().get(0).id();

    assertThat(reading.of(mentor, pair).content().text())
        .doesNotContain(own.id().toString(), own.title());
    agree();
    tracking.checkIn(mentee, pair, own.id(), OptionalInt.of(2), List.of(), "");

    assertThat(only(seenBy(mentee)).checkIns()).hasSize(1);
    assertThat(seenBy(mentor)).isEmpty();
    assertThat(standings.of(standings.pair(mentee, pair))).isEmpty();
    for (ThrowingCallable attempt :
        List.<ThrowingCallable>of(
            () -> goals.change(mentor, pair, own.id(), GoalFixture.input(1, 1), own.version()),
            () -> goals.remove(mentor, pair, own.id(), own.version()),
            () -> goals.agree(mentee, pair, own.id(), own.version()),
            () -> proving.show(mentee, pair, own.id(), shown(1)),
            () -> tracking.plan(mentor, pair, own.id(), "Mine", Optional.empty()),
            () -> tracking.reach(mentor, pair, step, 1),
            () -> tracking.checkIn(mentor, pair, own.id(), OptionalInt.of(0), List.of(), ""))) {
      assertRejected("not-found", attempt);
    }
    goals.remove(mentee, pair, own.id(), own.version());
    assertThat(seenBy(mentee)).isEmpty();
  }

  private List<Tracked> seenBy(Visit visit) {
    return standings.seenBy(standings.pair(visit, pair), visit.personId());
  }

  private static Tracked only(List<Tracked> all) {
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void countersignsAFileByItsFingerprint() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    Evidence shown = proving.show(mentee, pair, goal.id(), shown(1));
    byte[] sheet = "%PDF-1.7 of Tuesday".getBytes(StandardCharsets.UTF_8);
    UUID id = shown.id();
    Evidence attached = proving.attach(mentee, pair, id, "sheet.pdf", sheet, shown.version());

    assertRejected("forbidden", () -> proving.attach(mentor, pair, id, "a.pdf", sheet, 2));
    assertRejected("stale-version", () -> proving.countersign(mentor, pair, id, shown.version()));
    assertThat(attached.content().text())
        .contains("sheet.pdf", attached.file().orElseThrow().hash());
    assertThat(columnsThatHold("sheet.pdf")).isEmpty();
    assertThat(columnsThatHold(attached.file().orElseThrow().hash())).isEmpty();
    assertThat(fileOf(id)).startsWith("sealed:v1:").doesNotContain("Tuesday");
    Engagement seen = standings.pair(mentor, pair);
    assertThat(standings.file(seen, id).orElseThrow().content()).isEqualTo(sheet);

    Evidence without = proving.detach(mentee, pair, id, attached.version());
    assertThat(standings.file(seen, id)).isEmpty();
    Evidence again = proving.attach(mentee, pair, id, "sheet.pdf", sheet, without.version());
    Evidence signed = proving.countersign(mentor, pair, id, again.version());
    assertThat(signed.countersignature().orElseThrow().contentHash())
        .isEqualTo(again.content().hash());
    assertRejected(
        "evidence-countersigned",
        () -> proving.attach(mentee, pair, id, "other.pdf", sheet, signed.version()));
    assertRejected(
        "evidence-countersigned", () -> proving.detach(mentee, pair, id, signed.version()));
  }

  @Test
  void keepsWhatTheTwoWriteUnderAKeyOfTheirOwn() throws Exception {
    Meeting meeting = meetings.propose(mentee, pair, held());
    notes.write(mentee, pair, meeting.id(), NoteKind.SHARED, "Said: " + NOTE, 0);
    notes.write(mentee, pair, meeting.id(), NoteKind.PRIVATE, "Mine: " + NOTE, 0);
    notes.write(mentor, pair, meeting.id(), NoteKind.PRIVATE, "His: " + NOTE, 0);
    notes.plan(mentor, pair, meeting.id(), NOTE, Side.MENTEE, Optional.empty());

    TakeNotes.Folder seen = notes.open(mentor, pair, meeting.id());
    assertThat(seen.notes())
        .extracting(Note::text)
        .containsExactlyInAnyOrder("Said: " + NOTE, "His: " + NOTE);
    ActionItem action = seen.actions().get(0);
    notes.finish(mentee, pair, action.id(), action.version());
    assertThat(notes.open(mentor, pair, meeting.id()).actions())
        .singleElement()
        .satisfies(one -> assertThat(one.doneAt()).isPresent());
    assertThat(columnsThatHold(NOTE)).isEmpty();
    assertThat(columnsThatHold("Bedside round")).isEmpty();

    Visit stranger = course.visit(course.learner("Mallory"), CourseRole.LEARNER, activity.id());
    UUID id = meeting.id();
    for (ThrowingCallable attempt :
        List.<ThrowingCallable>of(
            () -> notes.open(stranger, pair, id),
            () -> notes.write(stranger, pair, id, NoteKind.SHARED, "x", 1),
            () -> notes.plan(stranger, pair, id, "x", Side.MENTOR, Optional.empty()),
            () -> notes.finish(stranger, pair, action.id(), action.version()))) {
      assertRejected("not-found", attempt);
    }
  }

  @Test
  void keepsNoWordOfTheTwoInPlainTextAndTheProofsBeyondTheirKey() throws Exception {
    write(mentee, "purpose", "Thursdays, or not");
    talk.comment(mentor, pair, "purpose", "A remark of mine");
    agree();
    amending.propose(mentee, pair, "Longer than we thought");
    assertThat(columnsThatHold("Longer than we thought")).isEmpty();
    amending.drop(mentee, pair);
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    tracking.plan(mentee, pair, goal.id(), "Ask Anna to listen", Optional.empty());
    tracking.checkIn(mentee, pair, goal.id(), OptionalInt.of(0), List.of(), "Better on Tuesday");
    prove(goal, 0);
    Evidence shown =
        proving.show(
            mentee, pair, goal.id(), EvidenceInput.of("The log of May", "https://log.example", 1));
    proving.ask(mentor, pair, shown.id(), "Who listened?", shown.version());
    meet();
    closeBoth();

    for (String words :
        List.of(
            "Hand over safely",
            "Forgets one part",
            "Asks back",
            "Ask Anna to listen",
            "Better on Tuesday",
            "Seen on the ward",
            "The log of May",
            "log.example",
            "Who listened?",
            "Bedside round",
            SECRET,
            "Thursdays, or not",
            "A remark of mine")) {
      assertThat(columnsThatHold(words)).as(words).isEmpty();
    }
    assertThat(seenBy(mentor).get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly("Seen on the ward", "The log of May");

    course.write("delete from engagement_key where engagement_id = ?", pair);

    assertThat(seenBy(mentor).get(0).goal().title()).isEmpty();
    assertThat(seenBy(mentor).get(0).evidence()).extracting(Evidence::text).containsOnly("");
    List<String> closing = texts("select content, content_hash from outcome");
    assertThat(Secret.hash(closing.get(0))).isEqualTo(closing.get(1));
    assertThat(closing.get(0)).contains(texts("select min(content_hash) from agreement_version"));
    assertThat(closing.get(0)).contains(texts("select max(content_hash) from evidence"));
    List<String> line = texts("select content, content_hash from outcome_posting");
    assertThat(Secret.hash(line.get(0))).isEqualTo(line.get(1));
    assertThat(line.get(0)).contains(closing.get(1));
  }

  /** A file as the database has it. */
  private String fileOf(UUID evidenceId) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select content from evidence_file where evidence_id = ?")) {
      query.setObject(1, evidenceId);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new String(row.getBytes(1), StandardCharsets.UTF_8);
      }
    }
  }

  /** The values of the pair's only row that a query finds. */
  private List<String> texts(String query) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement prepared =
            connection.prepareStatement(query + " where engagement_id = ?")) {
      prepared.setObject(1, pair);
      try (ResultSet row = prepared.executeQuery()) {
        assertThat(row.next()).isTrue();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(row.getString(i));
        }
        assertThat(row.next()).isFalse();
        return values;
      }
    }
  }

  @Test
  void losesNoSentenceWhereBothWriteTheFirstNoteAtOnce() throws Exception {
    Meeting meeting = meetings.propose(mentee, pair, held());
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      long written =
          Race.of(
              threads,
              List.of(mentor, mentee),
              visit ->
                  notes.write(
                      visit, pair, meeting.id(), NoteKind.AGENDA, "By " + visit.personId(), 0));
      assertThat(written).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
    Note kept = notes.open(mentor, pair, meeting.id()).notes().get(0);
    assertThatThrownBy(() -> notes.write(mentor, pair, meeting.id(), NoteKind.AGENDA, "Late", 0))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused ->
                assertThat(refused.details())
                    .containsEntry("theirText", kept.text())
                    .containsEntry("version", kept.version()));
  }

  /** The columns of the whole database that hold a text, wherever it may be. */
  private List<String> columnsThatHold(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = server.dataSource().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, "public", null, null)) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        String column = columns.getString("COLUMN_NAME");
        try (PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from \"%s\" where cast(\"%s\" as varchar) like ?"
                    .formatted(table, column))) {
          count.setString(1, "%" + text + "%");
          try (ResultSet rows = count.executeQuery()) {
            if (rows.next() && rows.getInt(1) > 0) {
              found.add(table + "." + column);
            }
          }
        }
      }
    }
    return found;
  }

  @Test
  void letsSomebodyIndependentLookWhereBothWantItAndTellsThemNoLevelBefore() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    assertRejected("rating-nothing-shown", () -> asking.ask(mentee, pair, goal.id()));
    prove(goal, 1);
    UUID staff = course.person("Priya", CourseRole.INSTRUCTOR);
    Visit instructor = course.visit(staff, CourseRole.INSTRUCTOR, activity.id());
    assertThat(rating.asked(instructor)).isEmpty();
    assertRejected("forbidden", () -> asking.ask(mentor, pair, goal.id()));
    assertRejected("not-found", () -> asking.ask(instructor, pair, goal.id()));
    assertRejected("forbidden", () -> rating.asked(mentee));

    asking.ask(mentee, pair, goal.id());
    assertRejected("rating-asked", () -> asking.ask(mentee, pair, goal.id()));
    assertThat(rating.asked(instructor)).isEmpty();
    assertRejected("forbidden", () -> asking.agree(mentee, pair, goal.id()));
    asking.agree(mentor, pair, goal.id());
    RateGoals.Asked asked = rating.asked(instructor).get(0);
    assertThat(asked.shown()).extracting(RateGoals.Seen::text).containsExactly("Seen on the ward");
    UUID id = asked.rating().id();
    Visit elsewhere =
        new CourseFixture(server.dataSource()).visit(staff, CourseRole.INSTRUCTOR, activity.id());
    assertThatThrownBy(() -> rating.rate(elsewhere, id, 0)).isInstanceOf(Rejection.class);
    assertRejected("forbidden", () -> rating.rate(mentor, id, 2));
    Visit both = course.visit(mentor.personId(), CourseRole.INSTRUCTOR, activity.id());
    assertThat(rating.asked(both)).isEmpty();
    assertRejected("invalid-level", () -> rating.rate(instructor, id, 3));
    asking.withdraw(mentor, pair, goal.id());
    assertThat(rating.asked(instructor)).isEmpty();
    assertRejected("not-found", () -> rating.rate(instructor, id, 0));

    asking.ask(mentee, pair, goal.id());
    asking.agree(mentor, pair, goal.id());
    UUID again = rating.asked(instructor).get(0).rating().id();
    Visit second =
        course.visit(
            course.person("Ben", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, activity.id());
    long given =
        Race.of(
            server.executor(),
            List.of(instructor, second),
            one -> rating.rate(one, again, one.equals(instructor) ? 0 : -1));
    assertThat(given).isEqualTo(1);
    assertRejected("stale-version", () -> asking.withdraw(mentee, pair, goal.id()));
    assertThat(rating.asked(instructor)).isEmpty();
    assertThat(standings.seenBy(standings.pair(mentor, pair), mentor.personId()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rating().orElseThrow().level().getAsInt()).isBetween(-1, 0);
              assertThat(one.standing().proven()).hasValue(1);
            });
  }

  @Test
  void keepsWhereAGoalStartedOnceTheTwoHaveMet() throws Exception {
    agree();
    Goal before = goals.add(mentee, pair, GoalFixture.input(1, 1, -1));
    Goal moved =
        goals.change(mentee, pair, before.id(), GoalFixture.input(1, 1, -2), before.version());
    meet();

    assertRejected(
        "baseline-locked",
        () -> goals.change(mentor, pair, before.id(), GoalFixture.input(1, 1), moved.version()));
    Goal after = goals.add(mentee, pair, GoalFixture.input(1, 1));

    Optional<Instant> met = standings.firstMeeting(standings.pair(mentee, pair));
    assertThat(met).isPresent();
    assertThat(after.isLate(met)).isTrue();
  }

  @Test
  void bindsEachSignatureToWhatWasSeenAndToTheLaunch() throws Exception {
    fillIn();
    AgreementState seen = reading.of(mentee, pair);
    write(mentor, "purpose", "Something else");
    assertRejected("content-changed", () -> signing.sign(mentee, pair, seen.content().hash()));

    agree();

    AgreementVersion signed = reading.of(mentor, pair).signed().orElseThrow();
    assertThat(signed.content().isIntact()).isTrue();
    assertThat(signed.signatures())
        .extracting(Signature::subject, Signature::issuer)
        .containsExactlyInAnyOrder(
            tuple(mentee.subject(), mentee.issuer()), tuple(mentor.subject(), mentor.issuer()));
    assertThat(signed.signatures())
        .allSatisfy(one -> assertThat(one.contentHash()).isEqualTo(signed.content().hash()));
    assertRejected("agreement-signed", () -> write(mentee, "purpose", "Too late"));
  }

  @Test
  void dropsTheFirstSignatureWhenTheTextChanges() {
    fillIn();
    signing.sign(mentee, pair, reading.of(mentee, pair).content().hash());
    assertRejected(
        "already-signed",
        () -> signing.sign(mentee, pair, reading.of(mentee, pair).content().hash()));
    assertThat(next(mentor)).contains("sign-agreement");
    AgreementVersion first = reading.of(mentor, pair).open().orElseThrow();

    write(mentor, "purpose", "Something else");

    AgreementState now = reading.of(mentee, pair);
    assertThat(now.isSignedBy(mentee.personId())).isFalse();
    assertThat(now.last().orElseThrow().state()).isEqualTo(AgreementVersion.State.REPLACED);
    assertThat(now.present().number()).isEqualTo(2);
    assertThat(now.content().text()).contains(first.content().hash());
    assertRejected("content-changed", () -> signing.sign(mentor, pair, first.content().hash()));
    agree();
    assertThat(reading.of(mentee, pair).signed().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void extendsASignedAgreementByConsentWithAReason() throws Exception {
    agree();
    InForce before = reading.of(mentee, pair).inForce().orElseThrow();
    String later = LocalDate.now(ZoneOffset.UTC).plusMonths(9).toString();
    assertRejected("agreement-signed", () -> write(mentee, "ends-on", later));
    assertRejected("reason-missing", () -> amending.propose(mentee, pair, " "));

    amending.propose(mentee, pair, "The placement was moved");
    assertRejected("amendment-open", () -> amending.propose(mentor, pair, "Me too"));
    assertThat(reading.of(mentor, pair).missing())
        .extracting(Missing::code)
        .containsExactly(Missing.Code.NOTHING_CHANGED);
    write(mentee, "ends-on", later);
    AgreementState seen = reading.of(mentor, pair);
    assertThat(seen.changes()).extracting(Change::id).containsExactly("ends-on");
    assertThat(seen.content().text())
        .contains("The placement was moved", later, before.hash())
        .doesNotContain(SECRET);
    signing.sign(mentee, pair, seen.content().hash());
    assertThat(next(mentor)).contains("sign-change");
    assertThat(seen.inForce()).contains(before);

    signing.sign(mentor, pair, seen.content().hash());

    AgreementState now = reading.of(mentee, pair);
    assertThat(now.inForce().orElseThrow().endsOn()).contains(LocalDate.parse(later));
    assertThat(now.inForce().orElseThrow().text("purpose")).isEqualTo(before.text("purpose"));
    assertThat(now.grading()).isEqualTo(before.grading());
    assertThat(now.header().amending()).isEmpty();
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    assertRejected("agreement-signed", () -> write(mentee, "purpose", "Too late"));
    closeBoth();
    assertThat(outcomes.of(mentee, pair).closed().orElseThrow().agreementNumber()).isEqualTo(2);
  }

  @Test
  void goesBackToWhatWasSignedWhenAChangeIsDropped() throws Exception {
    agree();
    String signed = text("purpose");
    assertRejected("no-amendment", () -> amending.drop(mentee, pair));
    amending.propose(mentor, pair, "Something came up");
    write(mentor, "purpose", "Another purpose");
    signing.sign(mentor, pair, reading.of(mentor, pair).content().hash());

    amending.drop(mentee, pair);

    AgreementState now = reading.of(mentee, pair);
    assertThat(text("purpose")).isEqualTo(signed);
    assertThat(now.inForce().orElseThrow().number()).isEqualTo(1);
    assertThat(now.isSignedBy(mentee.personId())).isTrue();
    amending.propose(mentee, pair, "Another try");
    write(mentee, "purpose", "A third purpose");
    String hash = reading.of(mentee, pair).content().hash();
    signing.sign(mentee, pair, hash);
    signing.sign(mentor, pair, hash);
    assertThat(reading.of(mentor, pair).inForce().orElseThrow().text("purpose"))
        .isEqualTo("A third purpose");
    assertThat(reading.of(mentor, pair).versions()).hasSize(3);
  }

  @Test
  void refusesASignedVersionThatWasTamperedWith() throws Exception {
    agree();
    assertThatThrownBy(
            () -> sql("update agreement_version set content_hash = ? where engagement_id = ?", "x"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(
            () ->
                sql("delete from agreement_version where content <> ? and engagement_id = ?", "x"))
        .isInstanceOf(SQLException.class);
    String sealed = texts("select content from agreement_version").get(0);
    // The first character after the nonce: the last one of Base64 carries bits that nobody reads
    int at = sealed.lastIndexOf(':') + 1;
    String other = sealed.charAt(at) == 'A' ? "B" : "A";
    for (String text :
        List.of(sealed.substring(0, at) + other + sealed.substring(at + 1), "{\"clauses\":[]}")) {
      sql("update agreement_version set content = ? where engagement_id = ?", text);
      assertRejected("agreement-damaged", () -> reading.of(mentee, pair));
    }
  }

  @Test
  void letsTwoPeopleWriteInDifferentClausesAtOnce() throws Exception {
    reading.of(mentee, pair);
    List<Optional<String>> codes =
        atOnce(
            () -> write(mentor, "purpose", "From the mentor"),
            () -> write(mentee, "logistics", "From the mentee"));
    assertThat(codes).allMatch(Optional::isEmpty);
    assertThat(text("purpose")).isEqualTo("From the mentor");
    assertThat(text("logistics")).isEqualTo("From the mentee");
  }

  @Test
  void losesNoWordWhenTwoWriteInOneClause() throws Exception {
    reading.of(mentee, pair);
    List<Optional<String>> codes =
        atOnce(
            () -> writing.write(mentor, pair, "purpose", "From the mentor", 1),
            () -> writing.write(mentee, pair, "purpose", "From the mentee", 1));
    assertThat(codes).containsExactlyInAnyOrder(Optional.empty(), Optional.of("clause-changed"));
    String kept = text("purpose");
    assertThat(kept).startsWith("From the");
    assertThatThrownBy(() -> writing.write(mentee, pair, "purpose", "Third", 1))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused -> assertThat(refused.details()).containsEntry("theirText", kept));
    assertThatThrownBy(() -> writing.write(mentee, pair, "purpose", "Third", 1))
        .isInstanceOf(Rejection.class);
    List<ClauseEntry> entries = talk.about(mentor, pair, "purpose");
    assertThat(entries)
        .extracting(ClauseEntry::words)
        .containsExactlyInAnyOrder("From the mentor", "From the mentee", "Third");
    assertThat(entries)
        .filteredOn(entry -> !entry.words().equals(kept))
        .allMatch(entry -> entry.kind() == ClauseEntry.Kind.SET_ASIDE && entry.isOpen());
    assertThat(reading.of(mentor, pair).toLookAt()).containsEntry("purpose", 2);

    ClauseEntry late =
        entries.stream().filter(entry -> entry.words().equals("Third")).findFirst().orElseThrow();
    talk.take(mentor, pair, late.id(), 2);
    assertThat(text("purpose")).isEqualTo("Third");
    assertThat(reading.of(mentor, pair).toLookAt()).containsEntry("purpose", 1);
    assertThat(talk.about(mentor, pair, "purpose"))
        .extracting(ClauseEntry::words)
        .contains("From the mentor", "From the mentee");
  }

  @Test
  void keepsEveryTextAndWhatTheTwoSayAboutIt() {
    write(mentee, "purpose", "First go, half a sen");
    write(mentee, "purpose", "First go, half a sentence more.");
    write(mentor, "purpose", "The mentor's words.");
    talk.comment(mentee, pair, "purpose", "Why not both?");
    talk.suggest(mentee, pair, "purpose", "Words of both.");
    assertRejected("nothing-said", () -> talk.comment(mentee, pair, "purpose", " "));
    assertRejected("not-found", () -> talk.comment(mentee, pair, "no-such-clause", "Hello"));

    List<ClauseEntry> entries = talk.about(mentor, pair, "purpose");
    assertThat(entries)
        .extracting(ClauseEntry::kind, ClauseEntry::words)
        .containsExactly(
            tuple(ClauseEntry.Kind.SUGGESTION, "Words of both."),
            tuple(ClauseEntry.Kind.COMMENT, "Why not both?"),
            tuple(ClauseEntry.Kind.WRITTEN, "The mentor's words."),
            tuple(ClauseEntry.Kind.WRITTEN, "First go, half a sentence more."));
    UUID suggestion = entries.get(0).id();
    UUID comment = entries.get(1).id();
    assertRejected("not-found", () -> talk.take(mentor, pair, comment, 4));
    talk.take(mentor, pair, suggestion, 4);
    assertThat(text("purpose")).isEqualTo("Words of both.");
    assertRejected("entry-settled", () -> talk.dismiss(mentee, pair, suggestion));
    talk.dismiss(mentor, pair, comment);
    assertThat(reading.of(mentee, pair).toLookAt()).isEmpty();
    talk.take(mentee, pair, entries.get(3).id(), 5);
    assertThat(text("purpose")).isEqualTo("First go, half a sentence more.");
  }

  @Test
  void showsTheOtherThatSomebodyIsThere() {
    assertThat(reading.of(mentor, pair).other()).isEmpty();
    presence.here(mentee, pair, Optional.of("purpose"));
    assertThat(reading.of(mentor, pair).other())
        .contains(new Presence.Here(Optional.of("purpose")));
    presence.here(mentee, pair, Optional.empty());
    assertThat(reading.of(mentor, pair).other()).contains(new Presence.Here(Optional.empty()));
    assertThat(reading.of(mentee, pair).other()).isEmpty();
  }

  @Test
  void beginsOneAgreementWhenBothOpenItAtOnce() throws Exception {
    List<Optional<String>> codes =
        atOnce(() -> reading.of(mentor, pair), () -> reading.of(mentee, pair));
    assertThat(codes).allMatch(Optional::isEmpty);
    assertThat(reading.of(mentee, pair).clauses().values())
        .allMatch(clause -> clause.changedBy().isEmpty());
  }

  @Test
  void countsBothSignaturesGivenAtOnce() throws Exception {
    fillIn();
    String hash = reading.of(mentee, pair).content().hash();
    List<Optional<String>> codes = atOnce(() -> sign(mentor, hash), () -> sign(mentee, hash));
    assertThat(codes).allMatch(Optional::isEmpty);
    AgreementState state = reading.of(mentee, pair);
    assertThat(state.versions()).hasSize(1);
    assertThat(state.signed().orElseThrow().signatures()).hasSize(2);
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
  }

  @Test
  void neverSignsATextThatChangesAtTheSameMoment() throws Exception {
    fillIn();
    String hash = reading.of(mentee, pair).content().hash();
    signing.sign(mentor, pair, hash);
    List<Optional<String>> codes =
        atOnce(() -> sign(mentee, hash), () -> write(mentor, "purpose", "Changed meanwhile"));
    AgreementState state = reading.of(mentee, pair);
    if (state.signed().isPresent()) {
      assertThat(codes).contains(Optional.of("agreement-signed"));
      assertThat(state.content().hash()).isEqualTo(hash);
    } else {
      assertThat(codes).contains(Optional.of("content-changed"));
      assertThat(text("purpose")).isEqualTo("Changed meanwhile");
      assertThat(state()).isEqualTo(EngagementState.ACCEPTED);
    }
  }

  @Test
  void closesOnceWhenBothSignAtOnce() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    prove(goal, 0);
    String hash = outcomes.of(mentee, pair).closing().orElseThrow().content().hash();
    List<Optional<String>> codes =
        atOnce(
            () -> close(mentor, hash),
            () -> close(mentee, hash),
            () -> close(mentor, hash),
            () -> close(mentee, hash));
    assertThat(codes.stream().filter(Optional::isEmpty)).hasSize(2);
    assertThat(codes.stream().flatMap(Optional::stream))
        .allMatch(List.of("already-signed", "pair-not-working")::contains);
    assertThat(state()).isEqualTo(EngagementState.CLOSED);
    assertThat(outcomes.of(mentee, pair).closed()).isPresent();
  }

  @Test
  void asksForANewSignatureWhenTheResultChanges() throws Exception {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    assertRejected("closing-incomplete", () -> closing.sign(mentee, pair, "x"));
    prove(goal, 0);
    String before = outcomes.of(mentee, pair).closing().orElseThrow().content().hash();
    closing.sign(mentee, pair, before);
    prove(goal, 2);
    assertRejected("content-changed", () -> closing.sign(mentor, pair, before));
    String after = outcomes.of(mentee, pair).closing().orElseThrow().content().hash();
    closing.sign(mentor, pair, after);
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    closing.sign(mentee, pair, after);
    assertThat(outcomes.of(mentee, pair).closed().orElseThrow().level()).hasValue(2);
  }

  @Test
  void closesWithoutAScoreWhereNoGoalWasAsked() throws Exception {
    agree();
    closeBoth();
    ReadOutcome.State closed = outcomes.of(mentee, pair);
    assertThat(closed.closed().orElseThrow().score()).isEmpty();
    assertThat(closed.passback()).isEmpty();
  }

  @Test
  void endsAtAnyTimeWithoutBlame() throws Exception {
    closing.end(mentor, pair);
    assertThat(outcomes.of(mentee, pair).pair().ending()).contains(Ending.NO_FAULT);
    begin("career-mentoring");
    agree();
    closing.end(mentee, pair);
    assertThat(state()).isEqualTo(EngagementState.CLOSED);
    assertThatCode(() -> reading.of(mentor, pair)).doesNotThrowAnyException();
    assertRejected("pair-not-working", () -> goals.add(mentee, pair, GoalFixture.input(1, 1)));
    assertRejected("pair-not-working", () -> meetings.propose(mentee, pair, held()));
  }

  @Test
  void letsTheInstructorDecideWithAReasonAndKeepsEveryLine() throws Exception {
    Visit instructor = closedAndInstructor();
    BigDecimal better = new BigDecimal("95");
    assertRejected("forbidden", () -> review.decide(mentee, pair, better, "I want more"));
    assertRejected("reason-missing", () -> review.decide(instructor, pair, better, " "));
    assertRejected(
        "invalid-points", () -> review.decide(instructor, pair, new BigDecimal("101"), "Why"));
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    Visit stranger =
        elsewhere.visit(
            elsewhere.person("Sam", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, activity.id());
    assertRejected("not-found", () -> review.decide(stranger, pair, better, "Mine"));

    review.decide(instructor, pair, better, "Also taught two others");

    ReadOutcome.State seen = outcomes.of(mentee, pair);
    assertThat(seen.sent())
        .extracting(sent -> sent.posting().score().points().intValueExact(), Sent::superseded)
        .containsExactly(tuple(90, true), tuple(95, false));
    assertThat(seen.sent().get(1).posting().review())
        .contains(new Posting.Review(instructor.personId(), "Also taught two others"));
    assertThat(seen.sent().get(1).posting().content().text())
        .contains(seen.sent().get(0).posting().content().hash());
    assertThat(seen.closed().orElseThrow().score().orElseThrow().points())
        .isEqualByComparingTo("90");
    visitor.become(instructor);
    assertThat(courseOutcomes.outcomes(null))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(Objects.requireNonNull(row.score()).points()).isEqualByComparingTo("95");
              assertThat(Objects.requireNonNull(row.signed()).points()).isEqualByComparingTo("90");
              assertThat(row.reason()).isEqualTo("Also taught two others");
            });
  }

  @Test
  void putsOneLineAfterTheOtherWhenTwoDecideAtOnce() throws Exception {
    Visit instructor = closedAndInstructor();
    List<Optional<String>> codes =
        atOnce(() -> decide(instructor, "70"), () -> decide(instructor, "75"));
    assertThat(codes).allMatch(Optional::isEmpty);
    assertThat(outcomes.of(mentee, pair).sent())
        .extracting(sent -> sent.posting().number())
        .containsExactly(1, 2, 3);
  }

  @Test
  void computesEveryLineAnewFromWhatWasSigned() throws Exception {
    Visit instructor = closedAndInstructor();
    decide(instructor, "95");
    ReadOutcome.State seen = outcomes.of(mentee, pair);
    InForce agreed = reading.of(mentee, pair).inForce().orElseThrow();
    assertThat(seen.sent())
        .allSatisfy(
            sent ->
                assertThat(Recount.objection(sent.posting(), seen.closed().orElseThrow(), agreed))
                    .isEmpty());

    sql("update outcome_posting set points = cast(? as integer) where engagement_id = ?", "100");

    ReadOutcome.State tampered = outcomes.of(mentee, pair);
    assertThat(tampered.sent())
        .allSatisfy(
            sent ->
                assertThat(
                        Recount.objection(sent.posting(), tampered.closed().orElseThrow(), agreed))
                    .contains("its numbers are not those that were fixed"));
  }

  @Test
  void comparesTheGradebookWithTheLedgerAndSendsWhatGotLostAgain() throws Exception {
    closedAndInstructor();
    ScorePayload score = outcomes.of(mentee, pair).last().orElseThrow().posting().score();
    gradebooks.ask();
    assertThat(deliveries.of(course.tenantId(), SeenScores.KIND, score.key())).isEmpty();
    sql(ARRIVED, score.key());
    assertThat(outcomes.of(mentee, pair).passback().orElseThrow().state())
        .isEqualTo(Passback.State.SENT);
    gradebooks.ask();
    assertThat(deliveries.of(course.tenantId(), SeenScores.KIND, score.key())).isEmpty();
    sql(
        "update outcome_posting set score_comment = ?, made_at = made_at - interval '1' hour"
            + " where engagement_id = ?",
        score.comment());
    gradebooks.ask();
    assertThat(deliveries.of(course.tenantId(), SeenScores.KIND, score.key())).isPresent();

    seen(score, "0.9", true);
    assertThat(outcomes.of(mentee, pair).passback().orElseThrow().state())
        .isEqualTo(Passback.State.CONFIRMED);
    seen(score, "0.7", false);
    assertThat(outcomes.of(mentee, pair).passback().orElseThrow().state())
        .isEqualTo(Passback.State.DIFFERS);
    seen(score, "", false);
    assertThat(outcomes.of(mentee, pair).passback().orElseThrow().state())
        .isEqualTo(Passback.State.QUEUED);
  }

  private void seen(ScorePayload score, String points, boolean same) {
    gradebooks.seen(
        course.tenantId(),
        score.activityId(),
        score.personId(),
        new SeenScores.Shown(
            Optional.of(points).filter(text -> !text.isEmpty()).map(BigDecimal::new),
            Optional.of(BigDecimal.ONE),
            score.points(),
            same));
  }

  private Visit closedAndInstructor() {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    prove(goal, 1);
    closeBoth();
    UUID instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    return course.visit(instructor, CourseRole.INSTRUCTOR, activity.id());
  }

  private Void decide(Visit instructor, String points) {
    review.decide(instructor, pair, new BigDecimal(points), "Looked at once more");
    return null;
  }

  @Test
  void gradesByConfirmedMeetingsWhereTheInstructorChoseThem() throws Exception {
    begin(
        "career-mentoring",
        new GradePolicy(BigDecimal.TEN, GradeBasis.MEETINGS, new TreeMap<>(), 4));
    agree();
    assertThat(reading.of(mentee, pair).content().text())
        .contains("\"basis\":\"MEETINGS\"", "\"meetings\":4");
    meet();
    closeBoth();
    ReadOutcome.State closed = outcomes.of(mentee, pair);
    assertThat(closed.last().orElseThrow().posting().score().points()).isEqualByComparingTo("2.5");
    InForce agreed = reading.of(mentee, pair).inForce().orElseThrow();
    assertThat(
            Recount.objection(
                closed.last().orElseThrow().posting(), closed.closed().orElseThrow(), agreed))
        .isEmpty();
  }

  @Test
  void leavesTheGradeToTheInstructorWhereItRestsOnReview() throws Exception {
    begin(
        "career-mentoring", new GradePolicy(BigDecimal.TEN, GradeBasis.REVIEW, new TreeMap<>(), 0));
    agree();
    closeBoth();
    assertThat(outcomes.of(mentee, pair).sent()).isEmpty();
    UUID instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    Visit staff = course.visit(instructor, CourseRole.INSTRUCTOR, activity.id());
    visitor.become(staff);
    assertThat(courseOutcomes.outcomes(null)).singleElement().matches(row -> row.reviewable());
    review.decide(staff, pair, new BigDecimal("8"), "A thoughtful report");
    assertThat(outcomes.of(mentee, pair).last().orElseThrow().posting().score().points())
        .isEqualByComparingTo("8");
  }

  @Test
  void restsWithoutLosingAnythingAndGoesOn() throws Exception {
    assertRejected("pair-moved-on", () -> resting.pause(mentee, pair, Optional.empty()));
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(1, 1));
    goals.agree(mentor, pair, goal.id(), goal.version());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertRejected("invalid-pause", () -> resting.pause(mentee, pair, Optional.of(today)));

    resting.pause(mentee, pair, Optional.of(today.plusDays(30)));

    assertThat(state()).isEqualTo(EngagementState.PAUSED);
    assertThat(next(mentee)).containsExactly("wait-paused");
    assertThat(next(mentor)).containsExactly("wait-paused");
    assertRejected("pair-not-working", () -> proving.show(mentee, pair, goal.id(), shown(1)));
    assertRejected("pair-not-working", () -> amending.propose(mentor, pair, "More time"));
    assertRejected("pair-moved-on", () -> resting.pause(mentor, pair, Optional.empty()));
    assertThat(
            seats.free(
                new Place(course.tenantId(), activity.programId(), course.courseId()),
                mentor.personId()))
        .isZero();
    resting.resume(mentor, pair);
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    prove(goal, 1);

    resting.pause(mentor, pair, Optional.empty());
    closing.end(mentee, pair);
    assertThat(outcomes.of(mentee, pair).pair().ending()).contains(Ending.NO_FAULT);
    assertRejected("pair-moved-on", () -> resting.resume(mentor, pair));
  }

  @Test
  void letsOneRestOnceWhenBothWantToAtTheSameMoment() throws Exception {
    agree();
    List<Optional<String>> codes = atOnce(() -> rest(mentor), () -> rest(mentee));
    assertThat(codes).contains(Optional.empty());
    assertThat(codes.stream().flatMap(Optional::stream))
        .hasSize(1)
        .allMatch(List.of("stale-version", "pair-moved-on")::contains);
    assertThat(state()).isEqualTo(EngagementState.PAUSED);
  }

  @Test
  void countsAMeetingOnlyOnceBothConfirmIt() throws Exception {
    agree();
    Meeting ahead =
        meetings.propose(
            mentee,
            pair,
            MeetingInput.of(
                List.of(LocalDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0).toString()),
                "UTC",
                45,
                ""));
    assertRejected(
        "meeting-ahead", () -> meetings.confirm(mentor, pair, ahead.id(), ahead.version()));
    Meeting held = meetings.propose(mentee, pair, held());
    assertThat(held.counts()).isFalse();
    assertThat(meetings.confirm(mentee, pair, held.id(), held.version()).counts()).isFalse();
    Meeting confirmed = meetings.confirm(mentor, pair, held.id(), held.version());
    assertThat(confirmed.counts()).isTrue();
    assertRejected(
        "meeting-confirmed", () -> meetings.callOff(mentee, pair, held.id(), confirmed.version()));
    meetings.callOff(mentor, pair, ahead.id(), ahead.version());
    assertThat(meetings.of(mentor, pair)).hasSize(1);
  }

  private void agree() {
    fillIn();
    String hash = reading.of(mentee, pair).content().hash();
    signing.sign(mentee, pair, hash);
    signing.sign(mentor, pair, hash);
  }

  private void fillIn() {
    for (Missing missing : reading.of(mentee, pair).missing()) {
      if (missing.code() == Missing.Code.CLAUSE_EMPTY) {
        write(mentee, missing.clauseId(), SECRET);
      } else if (missing.code() == Missing.Code.END_MISSING) {
        write(mentor, "ends-on", LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString());
      }
    }
  }

  private ClauseText write(Visit visit, String clause, String text) {
    long version =
        Optional.ofNullable(reading.of(visit, pair).clauses().get(clause))
            .map(ClauseText::version)
            .orElse(0L);
    return writing.write(visit, pair, clause, text, version);
  }

  private String text(String clause) {
    return Optional.ofNullable(reading.of(mentee, pair).clauses().get(clause))
        .map(ClauseText::text)
        .orElse("");
  }

  private void prove(Goal goal, int level) {
    Evidence evidence = proving.show(mentee, pair, goal.id(), shown(level));
    proving.countersign(mentor, pair, evidence.id(), evidence.version());
  }

  private void meet() {
    Meeting meeting = meetings.propose(mentee, pair, held());
    meetings.confirm(mentor, pair, meeting.id(), meeting.version());
  }

  private void closeBoth() {
    String hash = outcomes.of(mentee, pair).closing().orElseThrow().content().hash();
    closing.sign(mentee, pair, hash);
    closing.sign(mentor, pair, hash);
  }

  private void sql(String statement, String value) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, value);
      prepared.setObject(2, pair);
      prepared.executeUpdate();
    }
  }

  private Void sign(Visit visit, String hash) {
    signing.sign(visit, pair, hash);
    return null;
  }

  private Void rest(Visit visit) {
    resting.pause(visit, pair, Optional.empty());
    return null;
  }

  private Void close(Visit visit, String hash) {
    closing.sign(visit, pair, hash);
    return null;
  }

  private EngagementState state() {
    return engagements.find(course.tenantId(), pair).orElseThrow().state();
  }

  private Stream<String> next(Visit visit) {
    Engagement now = engagements.find(course.tenantId(), pair).orElseThrow();
    return way.of(now, visit.personId()).stream().map(JourneyStep::next).flatMap(Optional::stream);
  }

  private static EvidenceInput shown(int level) {
    return EvidenceInput.of("Seen on the ward", "", level);
  }

  private static MeetingInput held() {
    return MeetingInput.of(
        List.of(LocalDateTime.now(ZoneOffset.UTC).minusHours(2).withNano(0).toString()),
        "UTC",
        45,
        "Bedside round");
  }

  private static Visit inCourse(Visit visit, UUID courseId) {
    return new Visit(
        visit.launchId(),
        visit.tenantId(),
        visit.personId(),
        Optional.of(courseId),
        visit.role(),
        visit.activityId(),
        Locale.ENGLISH,
        visit.issuer(),
        visit.subject(),
        visit.deploymentId(),
        visit.launchedAt());
  }

  private static void assertRejected(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  /** Lets all go at the same moment; answers with the code of each one's refusal. */
  private List<Optional<String>> atOnce(Callable<?>... acts) throws Exception {
    CountDownLatch ready = new CountDownLatch(acts.length);
    List<Future<Optional<String>>> running = new ArrayList<>();
    for (Callable<?> act : acts) {
      running.add(
          server
              .executor()
              .submit(
                  () -> {
                    ready.countDown();
                    // A busy server may not have a thread for each at once; then they queue.
                    ready.await(2, TimeUnit.SECONDS);
                    try {
                      act.call();
                      return Optional.empty();
                    } catch (Rejection refused) {
                      return Optional.of(refused.code());
                    }
                  }));
    }
    List<Optional<String>> codes = new ArrayList<>();
    for (Future<Optional<String>> one : running) {
      codes.add(one.get(60, TimeUnit.SECONDS));
    }
    return codes;
  }
}
