package org.tandem.tool.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;

@ArquillianTest
class MatchingIT {
  private static final int THREADS = 8;

  @Inject private DesignProgram design;
  @Inject private Participations participations;
  @Inject private TakePart takePart;
  @Inject private RunMatch runMatch;
  @Inject private Pairing pairing;
  @Inject private Engagements engagements;
  @Inject private Seats seats;
  @Inject private Ids ids;
  @Inject private UserTransaction transaction;
  @Inject private ServerResources server;

  private CourseFixture course;
  private Place place;
  private UUID instructor;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        MatchingIT.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void openAProgram() {
    course = new CourseFixture(server.dataSource());
    instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    Program draft = design.draft(course.tenantId(), "placement-coaching", "Placement coaching");
    design.change(course.tenantId(), draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    place = new Place(course.tenantId(), draft.id(), course.courseId());
  }

  @Test
  void pairsPeopleByWhatMetAndProvesIt() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID other = mentor("Olu", 1, "Testing");
    UUID first = mentee("Mai", "handover");
    UUID second = mentee("Noor", "TESTING ");

    MatchRun run = runMatch.stage(place, instructor, Weights.STANDARD);

    assertThat(run.result().verified()).isTrue();
    assertThat(run.result().pairs())
        .extracting(MatchResult.Pair::mentee, MatchResult.Pair::mentor)
        .containsExactlyInAnyOrder(
            tuple(first.toString(), coach.toString()), tuple(second.toString(), other.toString()));
    assertThat(run.result().pairs().stream().flatMap(pair -> pair.parts().stream()))
        .anySatisfy(part -> assertThat(part.met()).containsExactly("handover"));
  }

  @Test
  void proposesAPairToBothAndWaitsForBoth() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");
    Engagement proposed = publishOne();

    Engagement half = pairing.accept(proposed, mentee);
    Engagement both = pairing.accept(half, coach);

    assertThat(half.state()).isEqualTo(EngagementState.PROPOSED);
    assertThat(both.state()).isEqualTo(EngagementState.ACCEPTED);
    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 0));
    assertThat(seats.placed(place)).containsEntry(mentee, proposed.id());
  }

  @Test
  void aDeclineFreesTheSeatAndThePairIsNotTriedAgain() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");
    pairing.decline(publishOne(), coach);

    MatchRun next = runMatch.stage(place, instructor, Weights.STANDARD);

    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 1));
    assertThat(next.result().pairs()).isEmpty();
    assertThat(next.result().unmatched())
        .containsExactly(new MatchResult.Unmatched(mentee.toString(), 0, Map.of("PAST_PAIR", 1)));
  }

  @Test
  void aProposalNotAnsweredInTimeExpiresAndGivesItsSeatBack() throws Exception {
    UUID coach = mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    Engagement proposed = publishOne();
    Clock later =
        Clock.offset(Clock.systemUTC(), Engagement.TIME_TO_ACCEPT.plus(Duration.ofMinutes(1)));

    transaction.begin();
    int expired = new Pairing(engagements, seats, ids, later).expireDue(place);
    transaction.commit();

    assertThat(expired).isEqualTo(1);
    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 1));
    assertThatThrownBy(() -> pairing.accept(reloaded(proposed), coach))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("pair-moved-on"));
  }

  @Test
  void anEndGivesTheSeatBack() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");
    Engagement accepted = pairing.accept(pairing.accept(publishOne(), mentee), coach);

    pairing.end(pairing.start(accepted), Ending.COMPLETED);

    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 1));
    assertThat(seats.placed(place)).isEmpty();
  }

  @Test
  void aRunIsNotPublishedUnseenAfterItsInputsChanged() {
    mentor("Cora", 1, "Handover");
    UUID leaving = mentee("Mai", "Handover");
    MatchRun run = runMatch.stage(place, instructor, Weights.STANDARD);
    assertThat(runMatch.isStale(run)).isFalse();

    course.leave(leaving);

    assertThat(runMatch.isStale(run)).isTrue();
    assertThatThrownBy(() -> publish(run, false))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("run-stale"));
    RunMatch.Publication anyway = publish(run, true);
    assertThat(anyway.proposed()).isZero();
    assertThat(anyway.skipped()).isEqualTo(1);
    assertThat(engagements.in(place)).isEmpty();
  }

  @Test
  void aRunIsPublishedOnceHoweverManyPressTheButton() throws Exception {
    mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    MatchRun run = runMatch.stage(place, instructor, Weights.STANDARD);

    long published = race(() -> publish(run, false));

    assertThat(published).isEqualTo(1);
    assertThat(engagements.in(place)).hasSize(1);
  }

  @Test
  void aMentorWithTwoSeatsNeverEndsUpWithThreeMentees() throws Exception {
    UUID coach = mentor("Cora", 2, "Handover");
    List<UUID> mentees = Stream.generate(() -> mentee("Mai", "Handover")).limit(THREADS).toList();

    long paired = race(mentees, mentee -> propose(coach, mentee));

    assertThat(paired).isEqualTo(2);
    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(2, 0));
    assertThat(engagements.in(place)).hasSize(2);
  }

  @Test
  void aMenteeNeverEndsUpInTwoPairs() throws Exception {
    UUID mentee = mentee("Mai", "Handover");
    List<UUID> coaches =
        Stream.generate(() -> mentor("Cora", 3, "Handover")).limit(THREADS).toList();

    long paired = race(coaches, coach -> propose(coach, mentee));

    assertThat(paired).isEqualTo(1);
    assertThat(engagements.in(place)).hasSize(1);
    assertThat(seats.count(place).values().stream().mapToInt(c -> c.all() - c.free()).sum())
        .isEqualTo(1);
  }

  @Test
  void seatsTakenCannotBeWithdrawn() {
    UUID coach = mentor("Cora", 2, "Handover");
    mentee("Mai", "Handover");
    publishOne();

    assertThatThrownBy(() -> giveSeats(coach, 0))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("seats-taken"));
    giveSeats(coach, 1);
    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 0));
    giveSeats(coach, 4);
    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(4, 3));
  }

  @Test
  void twoTabsNeverOverwriteEachOther() {
    UUID mentee = mentee("Mai", "Handover");

    assertThatThrownBy(
            () ->
                takePart.draft(place, mentee, Side.MENTEE, profile(0, "Testing"), Optional.of(0L)))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("stale-version"));
  }

  @Test
  void nobodyCanRankPeopleOfAnotherCourse() {
    Place here = place;
    UUID mentee = mentee("Mai", "Handover");
    Optional<Long> seen = version(mentee);
    openAProgram();
    UUID foreign = mentor("Cora", 1, "Handover");
    Profile naming =
        new Profile("", List.of(), List.of(), List.of(), 0, List.of(foreign), List.of());

    assertThatThrownBy(() -> takePart.give(here, mentee, Side.MENTEE, naming, seen))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("unknown-people"));
  }

  private Optional<Long> version(UUID person) {
    return participations.find(place, person).map(Participation::version);
  }

  private Engagement publishOne() {
    RunMatch.Publication done = publish(runMatch.stage(place, instructor, Weights.STANDARD), false);
    assertThat(done.proposed()).isEqualTo(1);
    return engagements.in(place).get(0);
  }

  private RunMatch.Publication publish(MatchRun run, boolean despiteChanges) {
    return runMatch.publish(place, Kind.COACHING, run.id(), run.version(), despiteChanges);
  }

  private Engagement propose(UUID coach, UUID mentee) {
    return pairing.propose(place, Kind.COACHING, coach, mentee, Optional.empty());
  }

  private Engagement reloaded(Engagement engagement) {
    return engagements.find(place.tenantId(), engagement.id()).orElseThrow();
  }

  private UUID mentor(String name, int seatsOffered, String skill) {
    UUID id = course.learner(name);
    takePart.give(place, id, Side.MENTOR, profile(seatsOffered, skill), Optional.empty());
    return id;
  }

  private UUID mentee(String name, String skill) {
    UUID id = course.learner(name);
    takePart.give(place, id, Side.MENTEE, profile(0, skill), Optional.empty());
    return id;
  }

  private void giveSeats(UUID coach, int wanted) {
    takePart.give(place, coach, Side.MENTOR, profile(wanted, "Handover"), version(coach));
  }

  private static Profile profile(int seatsOffered, String skill) {
    return new Profile(
        "", List.of(skill), List.of(), List.of("en"), seatsOffered, List.of(), List.of());
  }

  private long race(Callable<?> action) throws Exception {
    return race(Collections.nCopies(THREADS, ""), ignored -> action.call());
  }

  /** Does all at the same moment; answers how many succeeded. Others must have been refused. */
  private <T> long race(List<T> over, Attempt<T> attempt) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (T one : over) {
      results.add(
          server
              .executor()
              .submit(
                  () -> {
                    start.await(10, TimeUnit.SECONDS);
                    try {
                      attempt.on(one);
                      return true;
                    } catch (Rejection | OptimisticLockException refused) {
                      return false;
                    }
                  }));
    }
    start.countDown();
    long succeeded = 0;
    for (Future<Boolean> result : results) {
      succeeded += result.get(60, TimeUnit.SECONDS) ? 1 : 0;
    }
    return succeeded;
  }

  /** Something that one of many tries. */
  interface Attempt<T> {
    /** Tries it. */
    void on(T one) throws Exception;
  }
}
