package org.tandem.tool.bulk;

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
import java.util.List;
import java.util.Locale;
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
import org.tandem.tool.bulk.Batch.Act;
import org.tandem.tool.bulk.Batch.Outcome;
import org.tandem.tool.bulk.Batch.Undone;
import org.tandem.tool.bulk.web.BatchViews.BatchView;
import org.tandem.tool.bulk.web.BatchViews.LineView;
import org.tandem.tool.bulk.web.ConsoleInvitationsResource;
import org.tandem.tool.bulk.web.ConsoleInvitationsResource.InvitationsInput;
import org.tandem.tool.bulk.web.ConsolePairsResource;
import org.tandem.tool.bulk.web.ConsolePairsResource.PairsInput;
import org.tandem.tool.bulk.web.InvitationResource;
import org.tandem.tool.bulk.web.WhoseInput;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.NotedMailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.matching.web.JourneyResource;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reminders.Reminders;
import org.tandem.tool.reminders.TellPerson;

/** What staff do to many pairs and people at once, and what becomes of it when it is undone. */
@ArquillianTest
class BulkIT {
  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private Engagements engagements;
  @Inject private Pairing pairing;
  @Inject private Seats seats;
  @Inject private ConsolePairsResource console;
  @Inject private ConsoleInvitationsResource inviting;
  @Inject private InvitationResource answer;
  @Inject private JourneyResource journey;
  @Inject private ChosenVisitor visitor;
  @Inject private Notices notices;
  @Inject private ConsoleAudit audit;
  @Inject private Reminders reminders;
  @Inject private Programs programs;
  @Inject private People people;
  @Inject private UnsubscribeLinks links;
  @Inject private NotedMailer mailer;

  private CourseFixture course;
  private Program program;
  private Place place;
  private UUID jonas;
  private UUID activity;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        BulkIT.class,
        NotedMailer.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void aMentorWithSeats() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "placement-coaching", "Wards");
    place = new Place(course.tenantId(), program.id(), course.courseId());
    activity = course.place(program.id(), "Wards");
    jonas = person("Jonas");
    seats.offer(place, jonas, 4);
    becomeAdministrator();
  }

  @AfterEach
  void noMoreMail() {
    mailer.isThere(false);
  }

  @Test
  void endsThoseThatCanEndAndPutsThemBackAsTheyWere() {
    Engagement mai = active("Mai");
    LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(5);
    Engagement noor = active("Noor");
    pairing.pause(noor, noor.menteeId(), Optional.of(soon));
    Engagement eli = agreed("Eli");
    Engagement late =
        pairing.propose(place, Kind.COACHING, jonas, person("Late"), Optional.empty());
    PairsInput end = input(Act.END, mai, noor, eli, late);

    assertThat(console.preview(place.tenantId(), program.id(), end))
        .extracting(LineView::outcome)
        .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.DONE, Outcome.PROPOSAL);
    assertThat(states(mai, noor, eli))
        .containsExactly(EngagementState.ACTIVE, EngagementState.PAUSED, EngagementState.ACCEPTED);
    BatchView ended = act(end);

    assertThat(states(mai, noor, eli)).containsOnly(EngagementState.CLOSED);
    assertThat(seats.free(place, jonas)).isEqualTo(3);
    assertThat(ended.lines().get(0))
        .satisfies(line -> assertThat(line.partner()).isEqualTo("Jonas"));
    BatchView undone = undo(ended);

    assertThat(undone.lines())
        .extracting(LineView::undone)
        .containsExactly(Undone.RESTORED, Undone.RESTORED, Undone.RESTORED, null);
    assertThat(states(mai, noor, eli))
        .containsExactly(EngagementState.ACTIVE, EngagementState.PAUSED, EngagementState.ACCEPTED);
    assertThat(now(noor).pause())
        .hasValueSatisfying(
            pause -> {
              assertThat(pause.by()).isEqualTo(noor.menteeId());
              assertThat(pause.until()).contains(soon);
            });
    assertThat(now(mai).ending()).isEmpty();
    assertThat(now(mai).endedAt()).isEmpty();
    assertThat(seats.free(place, jonas)).isZero();
    assertThat(seats.placed(place)).containsEntry(mai.menteeId(), mai.id());
    assertRejected("too-late-to-undo", () -> undo(ended));
    assertThat(audit.last(place.tenantId(), 9))
        .extracting(ConsoleAudit.Entry::who, ConsoleAudit.Entry::action)
        .containsExactly(tuple("Ada", "many-undone"), tuple("Ada", "many-end"));
  }

  @Test
  void saysOfEachWhyItIsNotPutBack() {
    Engagement mai = active("Mai");
    Engagement noor = active("Noor");
    Engagement eli = active("Eli");
    Engagement gone = active("Gone");
    BatchView ended = act(input(Act.END, mai, noor, eli, gone));
    course.write(
        "update person set erased_at = ? where id = ?", at(Instant.now()), gone.menteeId());
    UUID cora = person("Cora");
    seats.offer(place, cora, 1);
    pairing.propose(place, Kind.COACHING, cora, noor.menteeId(), Optional.empty());
    seats.offer(place, jonas, 1);

    assertThat(undo(ended).lines())
        .extracting(LineView::undone)
        .containsExactly(Undone.RESTORED, Undone.NO_PLACE, Undone.NO_PLACE, Undone.LEFT);
    assertThat(states(noor, gone)).containsOnly(EngagementState.CLOSED);

    BatchView paused = act(input(Act.PAUSE, mai));
    pairing.resume(now(mai));
    assertThat(undo(paused).lines()).extracting(LineView::undone).containsExactly(Undone.CHANGED);
  }

  @Test
  void letsThemRestUntilADayAndGoOnAndTakesBothBack() {
    Engagement mai = active("Mai");
    Engagement eli = agreed("Eli");
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    PairsInput rest =
        new PairsInput(Act.PAUSE, List.of(mai.id(), eli.id()), "Exams.", day.toString());
    assertRejected(
        "invalid-pause",
        () -> act(new PairsInput(Act.PAUSE, List.of(mai.id()), "Exams.", "2001-01-01")));

    BatchView paused = act(rest);
    assertThat(paused.lines())
        .extracting(LineView::outcome)
        .containsExactly(Outcome.DONE, Outcome.NOT_BEGUN);
    assertThat(now(mai).pause().flatMap(Pause::until)).contains(day);
    BatchView resumed = act(input(Act.RESUME, mai, eli));
    assertThat(states(mai)).containsExactly(EngagementState.ACTIVE);
    undo(resumed);
    assertThat(now(mai).pause().flatMap(Pause::until)).contains(day);
    assertThat(undo(paused).lines().get(0).undone()).isEqualTo(Undone.CHANGED);
    assertThat(console.all(place.tenantId(), program.id()).batches())
        .extracting(BatchView::act)
        .containsExactly(Act.RESUME, Act.PAUSE);
  }

  @Test
  void tellsBothOfEachPairOnceAndNobodyOfWhatWasUndoneBefore() throws Exception {
    Engagement mai = active("Mai");
    Engagement noor = active("Noor");
    reminders.stop(place.tenantId(), noor.menteeId());
    Instant ended = Instant.parse("2035-06-04T10:00:00Z");
    undo(told(act(input(Act.END, mai, noor)), ended));
    tellAt(ended.plusSeconds(900));
    assertThat(mails(jonas)).isEmpty();

    BatchView again = told(act(input(Act.END, mai, noor)), ended);
    Race.of(
        server.executor(),
        List.of(1, 2, 3),
        node -> {
          tellAt(ended.plusSeconds(900));
          mailer.isThere(false);
        });
    assertThat(mails(jonas))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.text())
                    .contains("Wards", "So it is.", mail.unsubscribe().orElseThrow()));
    assertThat(mails(mai.menteeId())).hasSize(1);
    assertThat(mails(noor.menteeId())).as("wants no mail").isEmpty();
    assertThat(undo(again).told()).isEqualTo(2);
    tellAt(Instant.parse("2035-06-05T10:00:00Z"));
    tellAt(Instant.parse("2035-06-05T11:00:00Z"));
    assertThat(mails(jonas)).hasSize(2);
    assertThat(mails(jonas).get(1).subject()).contains("has not ended");
  }

  @Test
  void whoeverComesSecondFindsThemEnded() throws Exception {
    List<Engagement> pairs = Stream.of("Mai", "Noor", "Eli").map(this::active).toList();
    Engagement[] one = pairs.toArray(Engagement[]::new);
    Engagement[] other = {one[2], one[0], one[1]};

    assertThat(
            Race.of(server.executor(), List.of(one, other, one), each -> act(input(Act.END, each))))
        .isEqualTo(3);
    assertThat(console.all(place.tenantId(), program.id()).batches())
        .flatExtracting(BatchView::lines)
        .extracting(LineView::outcome)
        .containsOnly(Outcome.DONE, Outcome.ENDED)
        .filteredOn(Outcome.DONE::equals)
        .hasSize(3);
    assertThat(seats.free(place, jonas)).isEqualTo(4);
  }

  @Test
  void isForTheRightPeopleAndPairsOnly() {
    Engagement mai = active("Mai");
    assertRejected(
        "reason-missing", () -> act(new PairsInput(Act.END, List.of(mai.id()), " ", null)));
    assertRejected("invalid-input", () -> act(input(Act.ADMIT, mai)));
    UUID beside = design.draft(course.tenantId(), "placement-coaching", "Buddies").id();
    assertRejected(
        "invalid-batch", () -> console.act(place.tenantId(), beside, input(Act.END, mai)));
    BatchView paused = act(input(Act.PAUSE, mai));
    assertRejected("not-found", () -> console.undo(place.tenantId(), beside, paused.id()));
    inConsole.become(new ConsoleVisit(Optional.empty(), "Operator"));
    assertRejected("forbidden", () -> act(input(Act.END, mai)));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    assertRejected("not-found", () -> act(input(Act.END, mai)));
    assertRejected("not-found", () -> undo(paused));
    assertRejected("not-found", () -> console.all(place.tenantId(), program.id()));
    assertThat(states(mai)).containsExactly(EngagementState.PAUSED);
  }

  @Test
  void invitesThoseWhoHaveNotBegunOnceWithinAMonthAndNotAgainAfterANo() {
    UUID mai = person("Mai");
    UUID noor = course.learner("Noor");
    course.handIn(program.id(), jonas, "MENTOR", Instant.now());
    CourseFixture beside = course.beside("Elsewhere");
    UUID stranger = beside.learner("Stranger");
    course.email(stranger, "stranger@example.edu");
    InvitationsInput all =
        new InvitationsInput(
            Side.MENTOR,
            List.of(whom(noor), whom(jonas), whom(stranger)),
            List.of(
                " " + mai.toString().toUpperCase(Locale.ROOT) + "@Example.edu",
                "stranger@example.edu"),
            "We look for people like you.");

    ConsoleInvitationsResource.PreviewView looked =
        inviting.preview(place.tenantId(), program.id(), all);
    assertThat(looked.lines())
        .extracting(LineView::outcome)
        .containsExactly(Outcome.ON_PAGE, Outcome.TAKES_PART, Outcome.GONE, Outcome.DONE);
    assertThat(looked.unknown()).containsExactly("stranger@example.edu");
    assertThat(invitation(mai)).isNull();
    Instant done = Instant.parse("2035-06-04T10:00:00Z");
    BatchView invited = told(inviting.act(place.tenantId(), program.id(), all), done);

    assertThat(invitation(mai))
        .isEqualTo(new JourneyResource.InvitationView("mentor", "We look for people like you."));
    assertThat(inviting.preview(place.tenantId(), program.id(), all).lines())
        .extracting(LineView::outcome)
        .containsExactly(Outcome.INVITED, Outcome.TAKES_PART, Outcome.GONE, Outcome.INVITED);
    tellAt(done.plusSeconds(900));
    tellAt(done.plusSeconds(1800));
    assertThat(mails(mai))
        .singleElement()
        .satisfies(
            mail -> assertThat(mail.text()).contains("Wards", "as coach", "people like you"));
    assertThat(inviting.undo(place.tenantId(), program.id(), invited.id()).lines())
        .extracting(LineView::undone)
        .containsExactly(Undone.RESTORED, null, null, Undone.TOLD);
    assertThat(invitation(noor)).isNull();

    become(mai);
    answer.decline();
    assertRejected("not-invited", () -> answer.accept());
    course.write(
        "update invitation set invited_at = ? where program_id = ?",
        at(Instant.parse("2001-01-01T00:00:00Z")),
        program.id());
    becomeAdministrator();
    assertThat(inviting.act(place.tenantId(), program.id(), all).lines())
        .extracting(LineView::outcome)
        .containsExactly(Outcome.ON_PAGE, Outcome.TAKES_PART, Outcome.GONE, Outcome.REFUSED);
    become(noor);
    answer.accept();
    assertThat(invitation(noor)).isNull();
    assertThat(journey.journey().me().role()).isEqualTo("mentor");
    assertThat(inviting.all(place.tenantId(), program.id()).people())
        .extracting(ConsoleInvitationsResource.PersonView::name)
        .doesNotContain("Noor", "Jonas", "Stranger")
        .contains("Mai");
  }

  @Test
  void invitesNobodyTwiceWhoeverElseDoesAndForTheRightPeopleOnly() throws Exception {
    UUID mai = person("Mai");
    InvitationsInput one = new InvitationsInput(Side.MENTEE, List.of(whom(mai)), null, "Come.");
    Race.of(
        server.executor(),
        List.of(1, 2, 3),
        each -> inviting.act(place.tenantId(), program.id(), one));
    assertThat(inviting.all(place.tenantId(), program.id()).batches())
        .flatExtracting(BatchView::lines)
        .extracting(LineView::outcome)
        .containsOnlyOnce(Outcome.DONE);
    assertRejected(
        "reason-missing",
        () ->
            inviting.act(
                place.tenantId(),
                program.id(),
                new InvitationsInput(Side.MENTEE, List.of(whom(mai)), null, null)));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    assertRejected("not-found", () -> inviting.all(place.tenantId(), program.id()));
    assertRejected("not-found", () -> inviting.act(place.tenantId(), program.id(), one));
    inConsole.become(new ConsoleVisit(Optional.empty(), "Operator"));
    assertRejected("forbidden", () -> inviting.act(place.tenantId(), program.id(), one));
  }

  private WhoseInput whom(UUID person) {
    return new WhoseInput(place.courseId(), person);
  }

  private JourneyResource.@Nullable InvitationView invitation(UUID person) {
    become(person);
    return journey.journey().invitation();
  }

  private void become(UUID person) {
    visitor.become(course.visit(person, CourseRole.LEARNER, activity));
  }

  private void becomeAdministrator() {
    UUID ada = course.person("Ada", CourseRole.ADMINISTRATOR);
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada", Optional.of(ada)));
  }

  private Engagement agreed(String mentee) {
    Engagement proposed =
        pairing.propose(place, Kind.COACHING, jonas, person(mentee), Optional.empty());
    return pairing.accept(pairing.accept(proposed, proposed.menteeId()), jonas);
  }

  private Engagement active(String mentee) {
    return pairing.start(agreed(mentee));
  }

  private UUID person(String name) {
    UUID person = course.learner(name);
    course.email(person, person + "@example.edu");
    return person;
  }

  private static PairsInput input(Act act, Engagement... pairs) {
    return new PairsInput(act, Stream.of(pairs).map(Engagement::id).toList(), "So it is.", null);
  }

  private BatchView act(PairsInput input) {
    return console.act(place.tenantId(), program.id(), input);
  }

  private BatchView undo(BatchView batch) {
    return console.undo(place.tenantId(), program.id(), batch.id());
  }

  private Engagement now(Engagement pair) {
    return engagements.find(place.tenantId(), pair.id()).orElseThrow();
  }

  private List<EngagementState> states(Engagement... pairs) {
    return Stream.of(pairs).map(pair -> now(pair).state()).toList();
  }

  private List<Mailer.Mail> mails(UUID person) {
    return mailer.to(person + "@example.edu");
  }

  /** As if it had been done at that moment. */
  private BatchView told(BatchView batch, Instant done) {
    course.write(
        "update batch_notice set tell_after = ? where batch_id = ?",
        at(done.plus(Duration.ofMinutes(10))),
        batch.id());
    return batch;
  }

  private void tellAt(Instant now) {
    mailer.isThere(true);
    TellPeople tell =
        new TellPeople(
            notices,
            new TellPerson(reminders, programs, people, mailer, links),
            mailer,
            Clock.fixed(now, ZoneOffset.UTC));
    for (int round = 0; round < 5; round++) {
      tell.round(() -> false);
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static void assertRejected(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejection.class, rejection -> assertThat(rejection.code()).isEqualTo(code));
  }
}
