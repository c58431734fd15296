package org.tandem.tool.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.AmendAgreement;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Missing;
import org.tandem.tool.agreements.NameThirdParty;
import org.tandem.tool.agreements.ReadAgreement;
import org.tandem.tool.agreements.SignAgreement;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.agreements.Signer;
import org.tandem.tool.agreements.WriteClause;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.MentorLoads;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.GoalFixture;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.SetGoals;
import org.tandem.tool.goals.TrackGoals;
import org.tandem.tool.goals.web.GoalView;
import org.tandem.tool.goals.web.GoalsResource;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.MeetingInput;
import org.tandem.tool.meetings.Note;
import org.tandem.tool.meetings.NoteKind;
import org.tandem.tool.meetings.PrivateNote;
import org.tandem.tool.meetings.TakeNotes;
import org.tandem.tool.meetings.web.MeetingView;
import org.tandem.tool.meetings.web.MeetingsResource;
import org.tandem.tool.outcomes.SignClosing;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Widget;

/** A pair that goes on with another mentor, and everybody who must not be able to make it. */
@ArquillianTest
class HandoverIT {
  private static final String SCOPE = "We talk about the ward on Thursdays.";

  @Inject private DesignProgram design;
  @Inject private Programs programs;
  @Inject private NameThirdParty naming;
  @Inject private PlaceActivity placing;
  @Inject private TakePart takePart;
  @Inject private Pairing pairing;
  @Inject private Engagements engagements;
  @Inject private Seats seats;
  @Inject private MentorLoads loads;
  @Inject private ReadAgreement reading;
  @Inject private WriteClause writing;
  @Inject private SignAgreement signing;
  @Inject private AmendAgreement amending;
  @Inject private SetGoals goals;
  @Inject private ReadGoals standings;
  @Inject private HoldMeetings meetings;
  @Inject private TakeNotes notes;
  @Inject private TrackGoals tracking;
  @Inject private GoalsResource goalPages;
  @Inject private MeetingsResource meetingPages;
  @Inject private ChosenVisitor visitor;
  @Inject private SignClosing closing;
  @Inject private HandOver handOver;
  @Inject private TakeOver takeOver;
  @Inject private KeptNotes kept;
  @Inject private Handovers handovers;
  @Inject private ServerResources server;

  private CourseFixture course;
  private Place place;
  private UUID activity;
  private Visit mentor;
  private Visit mentee;
  private Visit next;
  private Visit instructor;
  private UUID pair;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        HandoverIT.class,
        GoalFixture.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void aPairAndAMentorWithAFreeSeat() {
    course = new CourseFixture(server.dataSource());
    Program draft = design.draft(course.tenantId(), "career-mentoring", "Program");
    design.change(course.tenantId(), draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    place = new Place(course.tenantId(), draft.id(), course.courseId());
    activity =
        placing
            .create(
                course.tenantId(),
                new NewActivity(
                    draft.id(),
                    course.courseId(),
                    Widget.JOURNEY,
                    "Mentoring",
                    Optional.of(draft.template().grading())))
            .id();
    mentor = participant("Jonas Weber", Side.MENTOR);
    next = participant("Olu Adeyemi", Side.MENTOR);
    mentee = participant("Maria Santos", Side.MENTEE);
    instructor =
        course.visit(
            course.person("Priya", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, activity);
    pair = pair(mentor, mentee).id();
  }

  @Test
  void passesThePairWithItsHistoryAndKeepsPrivateNotesWithWhoWroteThem() {
    agree();
    Goal agreed = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, agreed.id(), agreed.version());
    goals.add(mentor, pair, GoalFixture.input(1, 1));
    Meeting held = meetings.propose(mentee, pair, at(LocalDateTime.of(2025, 3, 1, 9, 0)));
    meetings.propose(mentor, pair, at(LocalDateTime.now(ZoneOffset.UTC).plusDays(9)));
    notes.write(mentor, pair, held.id(), NoteKind.PRIVATE, "Seemed tired", 0);
    notes.write(mentee, pair, held.id(), NoteKind.PRIVATE, "Ask about nights", 0);
    notes.write(mentee, pair, held.id(), NoteKind.SHARED, "Handover at the bedside", 0);

    handOver.start(mentor, pair, next.personId());
    consent();
    TakeOver.Invitation asked = takeOver.invitations(next).get(0);
    assertThat(asked.agreement().orElseThrow().texts()).containsValue(SCOPE);
    takeOver.accept(next, pair, asked.content().hash());

    Engagement now = present();
    assertThat(now.state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(now.mentorId()).isEqualTo(next.personId());
    assertThat(seats.count(place))
        .containsEntry(mentor.personId(), new Seats.Count(1, 1))
        .containsEntry(next.personId(), new Seats.Count(1, 0));
    assertThat(taken(mentor)).isZero();
    assertThat(taken(next)).isEqualTo(1);
    assertThat(seats.placed(place)).containsEntry(mentee.personId(), pair);

    AgreementState agreement = reading.of(next, pair);
    assertThat(agreement.signed().map(AgreementVersion::number)).contains(2);
    assertThat(agreement.signed().orElseThrow().signatures())
        .extracting(Signature::personId)
        .containsExactlyInAnyOrder(next.personId(), mentee.personId());
    assertThat(agreement.inForce().orElseThrow().texts()).containsValue(SCOPE);
    assertThat(standings.seenBy(now, next.personId()))
        .extracting(one -> one.goal().isAgreed(), one -> one.goal().agreedBy().size())
        .containsExactly(tuple(true, 2), tuple(false, 0));
    assertThat(meetings.of(next, pair)).extracting(Meeting::id).containsExactly(held.id());
    refused("not-your-meeting", () -> meetings.confirm(next, pair, held.id(), held.version()));

    assertThat(texts(next, held)).containsExactly("Handover at the bedside");
    assertThat(texts(mentee, held))
        .containsExactlyInAnyOrder("Handover at the bedside", "Ask about nights");
    refused("not-found", () -> notes.open(mentor, pair, held.id()));
    refused("not-found", () -> reading.of(mentor, pair));
    refused("not-found", () -> meetings.of(mentor, pair));
    assertThat(kept.of(mentor))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.notes())
                    .extracting(PrivateNote::text)
                    .containsExactly("Seemed tired"));
    assertThat(kept.of(next)).isEmpty();
    assertThat(kept.of(instructor)).isEmpty();
    notes.write(next, pair, held.id(), NoteKind.PRIVATE, "Mine", 0);
    assertThat(texts(next, held)).contains("Mine").doesNotContain("Seemed tired");
    closing.end(next, pair);
    assertThat(seats.count(place)).containsEntry(next.personId(), new Seats.Count(1, 1));
  }

  @Test
  void saysOfNothingThatAFormerMentorDidThatTheNextOneDidIt() {
    agree();
    Goal goal = goals.add(mentee, pair, GoalFixture.input(3, 2));
    goals.agree(mentor, pair, goal.id(), goal.version());
    tracking.plan(mentee, pair, goal.id(), "Ask Anna to listen", Optional.empty());
    Milestone step = standings.seenBy(present(), mentee.personId()).get(0).milestones().get(0);
    tracking.reach(mentor, pair, step.id(), step.version());
    tracking.checkIn(mentor, pair, goal.id(), OptionalInt.of(0), List.of(), "Better");
    meetings.propose(mentor, pair, at(LocalDateTime.of(2025, 3, 1, 9, 0)));
    handOver.start(mentor, pair, next.personId());
    consent();
    takeOver.accept(next, pair, hash());
    tracking.checkIn(next, pair, goal.id(), OptionalInt.of(1), List.of(), "Good");
    tracking.checkIn(mentee, pair, goal.id(), OptionalInt.of(1), List.of(), "");

    for (Visit reader : List.of(mentee, next)) {
      visitor.become(reader);
      GoalView seen = goalPages.goals(pair).goals().get(0);
      assertThat(seen.milestones().get(0).reachedBy()).containsExactly("FORMER");
      assertThat(seen.checkIns())
          .extracting(GoalView.CheckInView::side)
          .containsExactly("FORMER", "MENTOR", "MENTEE");
      MeetingView held = meetingPages.meetings(pair).meetings().get(0);
      assertThat(held.confirmedBy()).containsExactly("FORMER");
      assertThat(held.proposedBy()).isEqualTo("FORMER");
      assertThat(held.before()).isTrue();
    }
  }

  @Test
  void keepsAThirdPartyWhoSignedAndNeverMakesOneTheMentor() {
    Program now = programs.find(course.tenantId(), place.programId()).orElseThrow();
    design.requireThirdParty(course.tenantId(), now.id(), true, now.version());
    fillIn();
    naming.name(instructor, pair, next.personId());
    refused("not-a-candidate", () -> handOver.start(mentee, pair, next.personId()));
    naming.name(mentee, pair, instructor.personId());
    naming.agree(mentor, pair);
    sign();
    signing.sign(instructor, pair, reading.of(instructor, pair).content().hash());

    handOver.start(mentor, pair, next.personId());
    consent();
    takeOver.accept(next, pair, hash());

    AgreementState seen = reading.of(instructor, pair);
    assertThat(seen.signed().map(AgreementVersion::number)).contains(2);
    assertThat(seen.inForce().flatMap(InForce::third).map(Signer::person))
        .contains(instructor.personId());
    amending.propose(next, pair, "Longer");
    write(next, "purpose", "Handover, and nights as well");
    for (Visit one : List.of(mentee, next, instructor)) {
      assertThat(reading.of(mentee, pair).inForce().orElseThrow().number()).isEqualTo(2);
      signing.sign(one, pair, reading.of(one, pair).content().hash());
    }
    assertThat(reading.of(mentee, pair).inForce().orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void onlyTheMenteeConsentsAndOnlyTheMentorWhoIsAskedTakesOver() {
    Visit stranger = participant("Mallory", Side.MENTOR);
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    List<Visit> outside =
        List.of(
            stranger,
            next,
            elsewhere.visit(mentee.personId(), CourseRole.LEARNER, activity),
            elsewhere.visit(instructor.personId(), CourseRole.INSTRUCTOR, activity));
    for (Visit other : outside) {
      refused("not-found", () -> handOver.state(other, pair));
      refused("not-found", () -> handOver.start(other, pair, next.personId()));
      refused("not-found", () -> handOver.stop(other, pair));
    }
    refused("not-a-candidate", () -> handOver.start(mentee, pair, mentor.personId()));
    refused("not-a-candidate", () -> handOver.start(mentee, pair, mentee.personId()));
    refused("not-a-candidate", () -> handOver.start(mentee, pair, UUID.randomUUID()));

    handOver.start(instructor, pair, next.personId());
    String hash = hash();
    refused("handover-open", () -> handovers.add(again()));
    for (Visit other : List.of(mentor, instructor)) {
      refused("forbidden", () -> handOver.consent(other, pair, hash));
    }
    refused("content-changed", () -> handOver.consent(mentee, pair, "x"));
    assertThat(takeOver.invitations(next)).isEmpty();
    refused("not-found", () -> takeOver.accept(next, pair, hash));
    refused("not-found", () -> takeOver.decline(next, pair));
    refused("not-found", () -> reading.of(next, pair));

    consent();
    refused("not-found", () -> takeOver.accept(stranger, pair, hash));
    refused("not-found", () -> takeOver.accept(mentor, pair, hash));
    refused("content-changed", () -> takeOver.accept(next, pair, "x"));
    refused("not-found", () -> reading.of(next, pair));
    refused("not-found", () -> reading.of(instructor, pair));
    takeOver.decline(next, pair);
    assertThat(handOver.state(mentee, pair).open()).isEmpty();
    assertThat(seats.free(place, next.personId())).isEqualTo(1);
    assertThat(present().mentorId()).isEqualTo(mentor.personId());
  }

  @Test
  void neverGivesOneSeatTwiceNorMoreThanAMentorTakes() throws Exception {
    Visit otherMentor = participant("Ana", Side.MENTOR);
    Visit otherMentee = participant("Noor", Side.MENTEE);
    UUID other = pair(otherMentor, otherMentee).id();

    assertThat(
            raced(
                () -> handOver.start(mentor, pair, next.personId()),
                () -> handOver.start(otherMentor, other, next.personId())))
        .isEqualTo(1);
    assertThat(seats.free(place, next.personId())).isZero();
    Visit third = participant("Kim", Side.MENTEE);
    refused(
        "no-seat",
        () ->
            pairing.propose(
                place, Kind.MENTORING, next.personId(), third.personId(), Optional.empty()));

    UUID started = handOver.state(mentee, pair).open().isPresent() ? pair : other;
    handOver.stop(instructor, started);
    assertThat(seats.free(place, next.personId())).isEqualTo(1);

    handOver.start(mentor, pair, next.personId());
    consent();
    course.write(
        "update mentor_load set taken = 5, most = 5 where tenant_id = ? and person_id = ?",
        course.tenantId(),
        next.personId());
    String hash = hash();
    refused("load-full", () -> takeOver.accept(next, pair, hash));
    assertThat(present().mentorId()).isEqualTo(mentor.personId());
    assertThat(taken(mentor)).isEqualTo(1);
    assertThat(handOver.state(mentee, pair).open()).isPresent();
  }

  @Test
  void ofThoseWhoActAtOnceOneCountsAndNothingIsLost() throws Exception {
    agree();
    handOver.start(mentor, pair, next.personId());
    consent();
    String hash = hash();

    raced(
        () -> takeOver.accept(next, pair, hash),
        () -> takeOver.accept(next, pair, hash),
        () -> handOver.stop(mentee, pair),
        () -> closing.end(mentor, pair),
        () -> takeOver.decline(next, pair));

    Engagement now = present();
    boolean passed = now.mentorId().equals(next.personId());
    boolean live = now.state().isLive();
    assertThat(taken(mentor)).isEqualTo(live && !passed ? 1 : 0);
    assertThat(taken(next)).isEqualTo(live && passed ? 1 : 0);
    assertThat(seats.free(place, mentor.personId())).isEqualTo(live && !passed ? 0 : 1);
    assertThat(seats.free(place, next.personId())).isEqualTo(live && passed ? 0 : 1);
    assertThat(seats.placed(place).containsKey(mentee.personId())).isEqualTo(live);
    assertThat(engagements.former(place)).hasSize(passed ? 1 : 0);
  }

  @Test
  void consentsAnewWhenTheAgreementHasChangedSince() {
    agree();
    handOver.start(mentee, pair, next.personId());
    consent();
    assertThat(takeOver.invitations(next)).hasSize(1);

    amending.propose(mentor, pair, "More time");
    write(mentor, "ends-on", LocalDate.now(ZoneOffset.UTC).plusMonths(4).toString());
    sign();

    assertThat(takeOver.invitations(next)).isEmpty();
    assertThat(handOver.state(mentee, pair).isConsented()).isFalse();
    consent();
    takeOver.accept(next, pair, hash());
    assertThat(reading.of(next, pair).signed().map(AgreementVersion::number)).contains(3);
  }

  @Test
  void makesASignatureOfTheFormerMentorVoidWhereTheAgreementIsNotSignedYet() {
    fillIn();
    signing.sign(mentor, pair, reading.of(mentor, pair).content().hash());
    handOver.start(mentee, pair, next.personId());
    consent();
    takeOver.accept(next, pair, hash());

    AgreementState state = reading.of(next, pair);
    assertThat(state.open()).isEmpty();
    assertThat(state.signed()).isEmpty();
    mentor = next;
    sign();
    assertThat(present().state()).isEqualTo(EngagementState.ACTIVE);
  }

  @Test
  void givesTheSeatBackWhenNobodyAnswersAndIsNotTriedTwice() {
    handOver.start(mentor, pair, next.personId());
    course.write("update handover set expires_at = started_at where engagement_id = ?", pair);
    Handover due =
        handovers.due(Instant.now()).stream()
            .filter(one -> one.engagementId().equals(pair))
            .findFirst()
            .orElseThrow();
    assertThat(handOver.state(mentee, pair).open()).isEmpty();
    handOver.expire(due);
    handOver.expire(due);
    assertThat(seats.free(place, next.personId())).isEqualTo(1);

    handOver.start(mentor, pair, next.personId());
    consent();
    takeOver.accept(next, pair, hash());
    assertThat(handOver.state(next, pair).successors()).isEmpty();
  }

  private Visit participant(String name, Side side) {
    UUID id = course.learner(name);
    Profile profile =
        new Profile(
            "",
            List.of("Handover"),
            List.of(),
            List.of("en"),
            side == Side.MENTOR ? 1 : 0,
            List.of(),
            List.of(),
            Optional.empty(),
            Details.NONE);
    takePart.give(place, id, side, profile, Optional.empty());
    return course.visit(id, CourseRole.LEARNER, activity);
  }

  private Engagement pair(Visit gives, Visit receives) {
    Engagement proposed =
        pairing.propose(
            place, Kind.MENTORING, gives.personId(), receives.personId(), Optional.empty());
    return pairing.accept(pairing.accept(proposed, receives.personId()), gives.personId());
  }

  private void agree() {
    fillIn();
    sign();
  }

  private void fillIn() {
    for (Missing missing : reading.of(mentee, pair).missing()) {
      if (missing.code() == Missing.Code.CLAUSE_EMPTY) {
        write(mentee, missing.clauseId(), SCOPE);
      }
    }
  }

  private void write(Visit who, String clause, String text) {
    long version = Objects.requireNonNull(reading.of(who, pair).clauses().get(clause)).version();
    writing.write(who, pair, clause, text, version);
  }

  private void sign() {
    String hash = reading.of(mentee, pair).content().hash();
    signing.sign(mentee, pair, hash);
    signing.sign(mentor, pair, hash);
  }

  private String hash() {
    return handOver.state(mentee, pair).content().orElseThrow().hash();
  }

  private void consent() {
    handOver.consent(mentee, pair, hash());
  }

  private Handover again() {
    Handover open = handOver.state(mentee, pair).open().orElseThrow();
    return new Handover(
        UUID.randomUUID(),
        open.tenantId(),
        open.engagementId(),
        open.from(),
        open.to(),
        open.startedBy(),
        HandoverState.OPEN,
        open.startedAt(),
        open.expiresAt(),
        Optional.empty(),
        0);
  }

  private List<String> texts(Visit reader, Meeting meeting) {
    return notes.open(reader, pair, meeting.id()).notes().stream().map(Note::text).toList();
  }

  private static MeetingInput at(LocalDateTime time) {
    return MeetingInput.of(List.of(time.withNano(0).toString()), "UTC", 45, "Bedside round");
  }

  private Engagement present() {
    return engagements.find(course.tenantId(), pair).orElseThrow();
  }

  private int taken(Visit who) {
    return loads.of(course.tenantId(), who.personId()).taken();
  }

  private long raced(Runnable... acts) throws Exception {
    return Race.of(server.executor(), List.of(acts), Runnable::run);
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
