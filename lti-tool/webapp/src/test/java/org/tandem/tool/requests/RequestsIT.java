package org.tandem.tool.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Turns;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.MatchRules;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.ProgramSettings;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.web.CourseResource;
import org.tandem.tool.matching.web.JourneyResource;
import org.tandem.tool.matching.web.ParticipationResource;
import org.tandem.tool.matching.web.RunsResource;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Widget;
import org.tandem.tool.relations.DeclareRelations;
import org.tandem.tool.relations.Relation;
import org.tandem.tool.requests.web.RequestsResource;
import org.tandem.tool.requests.web.RequestsView;

/** Mentees who look for a mentor themselves: asking, answering, time, lines and races. */
@ArquillianTest
class RequestsIT {
  private static final PairingPolicy POLICY = new PairingPolicy(PairingMethod.SELF, 3, 7);

  @Inject private DesignProgram design;
  @Inject private TuneMatching tuning;
  @Inject private PlaceActivity placeActivity;
  @Inject private Programs programs;
  @Inject private Participations participations;
  @Inject private TakePart takePart;
  @Inject private Requests requests;
  @Inject private AskMentor ask;
  @Inject private AnswerRequest answer;
  @Inject private SettleRequests settle;
  @Inject private FindMentors find;
  @Inject private DeclareRelations declare;
  @Inject private Pairing pairing;
  @Inject private Engagements engagements;
  @Inject private Seats seats;
  @Inject private Turns turns;
  @Inject private RequestsResource resource;
  @Inject private ParticipationResource participation;
  @Inject private JourneyResource journey;
  @Inject private CourseResource courses;
  @Inject private RunsResource runs;
  @Inject private ChosenVisitor visitor;
  @Inject private UserTransaction transaction;
  @Inject private ServerResources server;

  private CourseFixture course;
  private Place place;
  private UUID activity;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RequestsIT.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void openAProgramInWhichMenteesAsk() {
    course = new CourseFixture(server.dataSource());
    UUID tenant = course.tenantId();
    Program draft = design.draft(tenant, "placement-coaching", "Placement coaching");
    Program open =
        design.change(tenant, draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    design.pair(tenant, open.id(), POLICY, open.version());
    place = new Place(tenant, draft.id(), course.courseId());
    activity =
        placeActivity
            .create(
                tenant,
                new NewActivity(
                    draft.id(), course.courseId(), Widget.JOURNEY, "Coaching", Optional.empty()))
            .id();
  }

  @Test
  void nobodyFindsOrAsksAMentorWhoObjectsToBeingMatched() {
    UUID mentee = mentee("Mai");
    UUID objecting = mentor("Cora", 1, "Handover");
    UUID other = mentor("Olu", 1, "Testing");
    course.objects(objecting, Use.MATCHING);
    become(mentee);

    assertThat(resource.mentors(null, null, null, 0, false).mentors())
        .extracting(RequestsView.MentorView::id)
        .containsExactly(other);
    assertThatThrownBy(() -> resource.send(new RequestsResource.RequestInput(objecting, "Hello")))
        .isInstanceOf(Rejection.class);
    assertThat(requests.in(place)).isEmpty();
  }

  @Test
  void theWholeWayFromASearchToAPair() {
    UUID mentee = mentee("Mai");
    UUID near = mentor("Cora", 1, "Handover");
    UUID far = mentor("Olu", 1, "Testing");
    become(mentee);
    assertThat(next()).isEqualTo("ask-mentor");
    assertThat(resource.mentors(null, null, null, 0, false).mentors())
        .extracting(RequestsView.MentorView::id)
        .containsExactly(near, far);
    assertThat(resource.mentors("corà", "HANDOVER", "en", 0, true).mentors())
        .singleElement()
        .satisfies(card -> assertThat(card.parts().get(0).met()).containsExactly("Handover"));
    assertThat(resource.mentors("nobody", null, null, 0, false).found()).isZero();

    RequestsView sent = resource.send(new RequestsResource.RequestInput(near, " Hello "));
    assertThat(sent.left()).isEqualTo(2);
    assertThat(sent.requests())
        .singleElement()
        .satisfies(one -> assertThat(one.note()).isEqualTo("Hello"))
        .satisfies(one -> assertThat(one.state()).isEqualTo(RequestState.OPEN));
    assertThat(next()).isEqualTo("wait-for-answer");

    become(near);
    assertThat(next()).isEqualTo("answer-request");
    UUID request = resource.own().requests().get(0).id();
    assertThat(resource.accept(request).requests().get(0).state()).isEqualTo(RequestState.ACCEPTED);

    assertThat(engagements.in(place))
        .singleElement()
        .satisfies(pair -> assertThat(pair.state()).isEqualTo(EngagementState.ACCEPTED));
    assertThat(seats.count(place)).containsEntry(near, new Seats.Count(1, 0));
    become(mentee);
    assertThat(journey.journey().engagements()).hasSize(1);
  }

  @Test
  void peopleInOtherTimeZonesAreFoundByTheHoursTheyShare() {
    UUID near = mentorWithTime("Cora", "Africa/Cairo");
    mentorWithTime("Olu", "America/Lima");
    mentor("Ben", 1, "Handover");
    UUID mentee = mentee("Mai");
    giveTime(mentee, Side.MENTEE, "Africa/Cairo", "MONDAY-MORNING");
    become(mentee);

    assertThat(resource.mentors(null, null, null, 2, false).mentors())
        .singleElement()
        .satisfies(card -> assertThat(card.id()).isEqualTo(near))
        .satisfies(card -> assertThat(card.parts().toString()).contains("met=[4.0]"));
    refused(
        "invalid-hours", () -> giveTime(mentee, Side.MENTEE, "Atlantis/City", "MONDAY-MORNING"));
    refused("invalid-hours", () -> giveTime(mentee, Side.MENTEE, "Africa/Cairo", "MONDAY-NIGHT"));
  }

  private UUID mentorWithTime(String name, String zone) {
    UUID mentor = mentor(name, 1, "Handover");
    giveTime(mentor, Side.MENTOR, zone, "MONDAY-MORNING");
    return mentor;
  }

  private void giveTime(UUID person, Side side, String zone, String slot) {
    Participation part = participations.find(place, person).orElseThrow();
    takePart.give(
        place,
        person,
        side,
        new Profile(
            "",
            List.of("Handover"),
            List.of(),
            List.of("en"),
            1,
            List.of(),
            List.of(),
            Optional.of(new Availability(zone, List.of(slot))),
            Details.NONE),
        Optional.of(part.version()));
  }

  @Test
  void whoIsKeptApartIsNeitherFoundNorAskedNorAccepted() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    UUID leader = mentor("Olu", 1, "Handover");
    Request before = send(mentee, leader);
    declare.block(place.tenantId(), place.courseId(), mentor, mentee);
    UUID staff = course.person("Priya", CourseRole.INSTRUCTOR);
    declare.declare(
        place.tenantId(), place.courseId(), staff, Relation.Kind.REPORTING_LINE, leader, mentee);

    become(mentee);
    assertThat(resource.mentors(null, null, null, 0, false).found()).isZero();
    assertThat(participation.own().others()).isEmpty();
    refused("cannot-ask", () -> send(mentee, mentor));
    refused("not-allowed", () -> answer.accept(place, Kind.COACHING, leader, before.id()));
    assertThat(engagements.in(place)).isEmpty();
  }

  @Test
  void whomARuleOfTheProgramKeepsApartIsNeitherFoundNorAsked() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    UUID colleague = mentor("Olu", 1, "Handover");
    inGroup("ward-1", mentee, colleague);
    inGroup("ward-2", mentor);
    become(mentee);
    assertThat(resource.mentors(null, null, null, 0, false).found()).isEqualTo(2);

    MatchSettings usual = tuning.of(place);
    MatchRules acrossGroups =
        new MatchRules(
            true, 0, MatchRules.Sharing.ANY, MatchRules.Sharing.OTHER, usual.rules().rank());
    tuning.tune(
        place.tenantId(),
        place.programId(),
        new MatchSettings(usual.weights(), acrossGroups, usual.affinities(), usual.asked()),
        ProgramSettings.NONE);

    assertThat(resource.mentors(null, null, null, 0, false).found()).isEqualTo(1);
    refused("cannot-ask", () -> send(mentee, colleague));
    assertThat(state(send(mentee, mentor))).isEqualTo(RequestState.OPEN);
  }

  private void inGroup(String group, UUID... people) {
    for (UUID person : people) {
      course.write(
          "update membership set course_groups = ? where person_id = ?",
          "[{\"id\":\"%1$s\",\"name\":\"%1$s\"}]".formatted(group),
          person);
    }
  }

  @Test
  void theFirstYesWinsAndTheOthersTakeThemselvesBack() {
    UUID mentee = mentee("Mai");
    UUID first = mentor("Cora", 1, "Handover");
    UUID second = mentor("Olu", 1, "Handover");
    Request one = send(mentee, first);
    Request two = send(mentee, second);

    answer.accept(place, Kind.COACHING, first, one.id());

    assertThat(state(two)).isEqualTo(RequestState.OVERTAKEN);
    assertThat(seats.count(place)).containsEntry(second, new Seats.Count(1, 1));
    refused("request-over", () -> answer.accept(place, Kind.COACHING, second, two.id()));
    refused("mentee-placed", () -> send(mentee, second));
  }

  @Test
  void aMenteeNeverHasTwoFirstYeses() throws Exception {
    UUID mentee = mentee("Mai");
    List<Request> asked =
        Stream.generate(() -> send(mentee, mentor("Cora", 1, "Handover"))).limit(3).toList();

    long accepted =
        Race.of(
            server.executor(),
            asked,
            one -> answer.accept(place, Kind.COACHING, one.mentorId(), one.id()));

    assertThat(accepted).isEqualTo(1);
    assertThat(engagements.in(place)).hasSize(1);
    assertThat(asked)
        .extracting(this::state)
        .containsOnlyOnce(RequestState.ACCEPTED)
        .doesNotContain(RequestState.OPEN);
    assertThat(free()).isEqualTo(2);
  }

  @Test
  void noMoreRequestsCanBeAnsweredThanThereAreSeatsHoweverManyAskAtOnce() throws Exception {
    UUID mentor = mentor("Cora", 2, "Handover");
    List<UUID> mentees = Stream.generate(() -> mentee("Mai")).limit(8).toList();

    long sent = Race.of(server.executor(), mentees, mentee -> send(mentee, mentor));

    assertThat(sent).isEqualTo(8);
    settle.settle(place);
    assertThat(requests.ofMentor(place, mentor))
        .filteredOn(one -> one.state() == RequestState.OPEN)
        .hasSize(2);
    assertThat(free()).isZero();
    long accepted =
        Race.of(
            server.executor(),
            requests.ofMentor(place, mentor),
            one -> answer.accept(place, Kind.COACHING, mentor, one.id()));
    assertThat(accepted).isEqualTo(2);
    assertThat(engagements.in(place)).hasSize(2);
  }

  @Test
  void theBudgetHoldsHoweverManyTabsSend() throws Exception {
    UUID mentee = mentee("Mai");
    List<UUID> mentors = Stream.generate(() -> mentor("Cora", 1, "Handover")).limit(8).toList();

    Race.of(server.executor(), mentors, mentor -> send(mentee, mentor));
    for (UUID mentor : mentors) {
      if (requests.ofMentee(place, mentee).size() < 3) {
        attempt(() -> send(mentee, mentor));
      }
    }

    assertThat(requests.ofMentee(place, mentee)).hasSize(3);
    refused("no-request-left", () -> send(mentee, mentor("Olu", 1, "Handover")));
  }

  @Test
  void whoComesLaterWaitsInLineAndMovesUpWhenASeatComesFree() {
    UUID mentor = mentor("Cora", 1, "Handover");
    Request first = send(mentee("Mai"), mentor);
    Request second = send(mentee("Noor"), mentor);
    Request third = send(mentee("Olu"), mentor);
    assertThat(second.state()).isEqualTo(RequestState.WAITING);
    become(third.menteeId());
    assertThat(resource.own().requests().get(0).position()).isEqualTo(2);

    answer.decline(place, mentor, first.id(), Optional.of(DeclineReason.NO_TIME));
    settle.settle(place);

    assertThat(state(second)).isEqualTo(RequestState.OPEN);
    assertThat(state(third)).isEqualTo(RequestState.WAITING);
    become(third.menteeId());
    assertThat(resource.own().requests().get(0).position()).isEqualTo(1);
  }

  @Test
  void twoNodesThatSettleAtOnceOpenEachRequestOnce() throws Exception {
    UUID mentor = mentor("Cora", 2, "Handover");
    List<Request> asked = Stream.generate(() -> send(mentee("Mai"), mentor)).limit(6).toList();
    answer.decline(place, mentor, asked.get(0).id(), Optional.empty());
    answer.decline(place, mentor, asked.get(1).id(), Optional.empty());

    Race.of(server.executor(), List.of(1, 2, 3, 4), node -> settle.settle(place));

    assertThat(asked)
        .extracting(this::state)
        .containsExactly(
            RequestState.DECLINED,
            RequestState.DECLINED,
            RequestState.OPEN,
            RequestState.OPEN,
            RequestState.WAITING,
            RequestState.WAITING);
  }

  @Test
  void aRequestNotAnsweredInTimeExpiresAndCanBeSentAgain() throws Exception {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    Request request = send(mentee, mentor);
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(7).plusMinutes(1));

    transaction.begin();
    new SettleRequests(requests, programs, seats, later).settle(place);
    transaction.commit();

    assertThat(state(request)).isEqualTo(RequestState.EXPIRED);
    assertThat(free()).isEqualTo(1);
    become(mentee);
    assertThat(resource.own().requests().get(0).again()).isTrue();
    assertThat(send(mentee, mentor).state()).isEqualTo(RequestState.OPEN);
    assertThat(Responsiveness.of(requests.ofMentor(place, mentor)))
        .isEqualTo(new Responsiveness(1, 0, Optional.empty()));
  }

  @Test
  void aNoIsFinalForTheMenteeAndTeachesTheMatching() {
    UUID mentor = mentor("Cora", 2, "Handover");
    Request close = send(mentee("Mai"), mentor);
    Request busy = send(mentee("Noor"), mentor);
    answer.decline(place, mentor, close.id(), Optional.of(DeclineReason.TOO_CLOSE));
    answer.decline(place, mentor, busy.id(), Optional.of(DeclineReason.NO_TIME));

    refused("cannot-ask", () -> send(close.menteeId(), mentor));
    assertThat(new RequestedWay(requests).refused(place))
        .singleElement()
        .satisfies(pair -> assertThat(pair.mentee()).isEqualTo(close.menteeId().toString()));
  }

  @Test
  void wordsCanBeChangedAndTheRequestTakenBack() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    Request request = send(mentee, mentor);

    Request again = ask.reword(place, mentee, request.id(), "Better", request.version());
    assertThat(again.note()).isEqualTo("Better");
    refused(
        "stale-version", () -> ask.reword(place, mentee, request.id(), "Older", request.version()));
    refused("already-asked", () -> send(mentee, mentor));
    ask.withdraw(place, mentee, request.id());

    assertThat(free()).isEqualTo(1);
    refused("request-over", () -> ask.withdraw(place, mentee, request.id()));
    refused("request-over", () -> answer.accept(place, Kind.COACHING, mentor, request.id()));
  }

  @Test
  void nobodyTouchesRequestsOfOthersAndExcludedPeopleAreNotThere() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    Request request = send(mentee, mentor);
    UUID other = mentor("Olu", 1, "Handover");
    exclude(other, mentee);

    become(other);
    refused("not-found", () -> resource.accept(request.id()));
    refused(
        "not-found", () -> resource.decline(request.id(), new RequestsResource.DeclineInput(null)));
    refused("not-found", () -> resource.withdraw(request.id()));
    become(mentee);
    refused("not-found", () -> resource.accept(request.id()));
    refused("cannot-ask", () -> resource.send(new RequestsResource.RequestInput(other, "")));
    refused("cannot-ask", () -> resource.send(new RequestsResource.RequestInput(mentee, "")));
    assertThat(find.find(place, mentee, Locale.ENGLISH))
        .extracting(MentorCard::id)
        .containsExactly(mentor);
    become(course.person("Guest", CourseRole.GUEST));
    refused("profile-needed", () -> resource.send(new RequestsResource.RequestInput(mentor, "")));
  }

  @Test
  void aMethodRefusesWhatItDoesNotAllow() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    visitor.become(
        course.visit(
            course.person("Priya", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, activity));
    refused("other-method", () -> runs.run(new RunsResource.RunInput(null, null, null, null)));
    refused("other-method", () -> courses.pair(new CourseResource.PairInput(mentee, mentor)));

    Program program = programs.find(place.tenantId(), place.programId()).orElseThrow();
    design.pair(place.tenantId(), place.programId(), PairingPolicy.STANDARD, program.version());

    become(mentee);
    refused("other-method", () -> resource.mentors(null, null, null, 0, false));
    refused("other-method", () -> resource.send(new RequestsResource.RequestInput(mentor, "")));
  }

  @Test
  void aPairMadeElsewhereTakesRequestsBackWhenSomebodyLooks() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    Request request = send(mentee, mentor);
    UUID other = mentor("Olu", 1, "Handover");
    Engagement proposed = pairing.propose(place, Kind.COACHING, other, mentee, Optional.empty());

    settle.settle(place);

    assertThat(proposed.state()).isEqualTo(EngagementState.PROPOSED);
    assertThat(state(request)).isEqualTo(RequestState.OVERTAKEN);
    assertThat(seats.count(place)).containsEntry(mentor, new Seats.Count(1, 1));
  }

  @Test
  void sidesAreNotChangedWhileRequestsAreOpen() {
    UUID mentee = mentee("Mai");
    UUID mentor = mentor("Cora", 1, "Handover");
    send(mentee, mentor);

    refused("requests-pending", () -> changeSide(mentee, Side.MENTOR));
    refused("requests-pending", () -> changeSide(mentor, Side.MENTEE));
  }

  @Test
  void oneNodeAtATimeHasTheTurn() throws Exception {
    String work = UUID.randomUUID().toString();
    long got =
        Race.of(
            server.executor(),
            List.of(1, 2, 3, 4),
            node -> {
              if (!take(work)) {
                throw Rejection.stale();
              }
            });

    assertThat(got).isEqualTo(1);
    assertThat(take(work)).isFalse();
    String short1 = UUID.randomUUID().toString();
    assertThat(turns.take(short1, Duration.ZERO)).isTrue();
    assertThat(turns.take(short1, Duration.ZERO)).isTrue();
  }

  /** Of two first turns the primary key refuses one, as a failure that the round survives. */
  private boolean take(String work) {
    try {
      return turns.take(work, Duration.ofMinutes(1));
    } catch (RuntimeException refused) {
      return false;
    }
  }

  private String next() {
    JourneyResource.NextView next = journey.journey().next();
    return next == null ? "" : next.code();
  }

  private void changeSide(UUID person, Side side) {
    Participation part = participations.find(place, person).orElseThrow();
    takePart.draft(place, person, side, Profile.blank(0), Optional.of(part.version()));
  }

  private void exclude(UUID mentor, UUID mentee) {
    Participation part = participations.find(place, mentor).orElseThrow();
    takePart.give(
        place,
        mentor,
        Side.MENTOR,
        new Profile(
            "",
            List.of("Handover"),
            List.of(),
            List.of("en"),
            1,
            List.of(),
            List.of(mentee),
            Optional.empty(),
            Details.NONE),
        Optional.of(part.version()));
  }

  private Request send(UUID mentee, UUID mentor) {
    return ask.send(place, POLICY, mentee, mentor, "Hello");
  }

  private RequestState state(Request request) {
    return requests.find(place, request.id()).orElseThrow().state();
  }

  private int free() {
    return seats.count(place).values().stream().mapToInt(Seats.Count::free).sum();
  }

  private UUID mentor(String name, int seatsOffered, String skill) {
    UUID id = course.learner(name);
    takePart.give(place, id, Side.MENTOR, profile(seatsOffered, skill), Optional.empty());
    return id;
  }

  private UUID mentee(String name) {
    UUID id = course.learner(name);
    takePart.give(place, id, Side.MENTEE, profile(0, "Handover"), Optional.empty());
    return id;
  }

  private static Profile profile(int seatsOffered, String skill) {
    return new Profile(
        "",
        List.of(skill),
        List.of(),
        List.of("en"),
        seatsOffered,
        List.of(),
        List.of(),
        Optional.empty(),
        Details.NONE);
  }

  private void become(UUID person) {
    visitor.become(course.visit(person, CourseRole.LEARNER, activity));
  }

  private static void attempt(Runnable action) {
    try {
      action.run();
    } catch (Rejection refused) {
      // Fine: the budget is what the test looks at.
    }
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
