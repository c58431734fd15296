package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.Missing;
import org.tandem.tool.agreements.ReadAgreement;
import org.tandem.tool.agreements.SignAgreement;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.agreements.WriteClause;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.RestPair;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.EvidenceInput;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.GoalFixture;
import org.tandem.tool.goals.ProveGoals;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.SetGoals;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.NewPair;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.MeetingInput;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;

/**
 * Anybody tries anything in any order, from the signed agreement to the last line of the ledger:
 * what counts stays, nobody counts for another, and nothing is posted twice.
 */
@ArquillianTest
class RandomActsIT {
  private static final int ACTS = 250;

  @Inject private NewPair pairs;
  @Inject private ReadAgreement reading;
  @Inject private WriteClause writing;
  @Inject private SignAgreement signing;
  @Inject private SetGoals goals;
  @Inject private ReadGoals standings;
  @Inject private ProveGoals proving;
  @Inject private HoldMeetings meetings;
  @Inject private RestPair resting;
  @Inject private ReadOutcome outcomes;
  @Inject private SignClosing closing;
  @Inject private ReviewOutcome review;
  @Inject private Engagements engagements;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RandomActsIT.class,
        Seen.class,
        GoalFixture.class,
        NewPair.class,
        NewPair.Paired.class,
        CourseFixture.class,
        ServerResources.class);
  }

  /** What counted at some moment, and must count for good. */
  static final class Seen {
    private final Map<UUID, Meeting> counted = new HashMap<>();
    private final Map<UUID, Evidence> countersigned = new HashMap<>();
    private final Map<Integer, Posting> lines = new HashMap<>();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatCountsStaysAndNothingIsPostedTwice(long seed) {
    NewPair.Paired pair = pairs.in("career-mentoring", Optional.empty());
    Goal goal = begin(pair);
    Visit stranger = visit(pair, "Mallory", CourseRole.LEARNER);
    Visit instructor = visit(pair, "Priya", CourseRole.INSTRUCTOR);
    List<Visit> all = List.of(pair.mentor(), pair.mentee(), stranger, instructor);
    Random random = new Random(seed);
    Seen seen = new Seen();
    for (int i = 0; i < ACTS; i++) {
      Visit who = all.get(random.nextInt(all.size()));
      boolean worked;
      try {
        act(which(i, random), who, pair, goal, random);
        worked = true;
      } catch (Rejection refused) {
        worked = false;
      }
      assertThat(worked && who.equals(stranger)).as("a stranger did something").isFalse();
      holds(pair, seen);
    }
    assertThat(seen.counted).isNotEmpty();
    assertThat(seen.countersigned).isNotEmpty();
    assertThat(seen.lines).isNotEmpty();
  }

  /** Whoever closes early leaves little to try: breaks come late, and closing comes last. */
  private static int which(int number, Random random) {
    return number < ACTS / 2
        ? random.nextInt(10)
        : number < ACTS - ACTS / 4 ? random.nextInt(12) : 11 + random.nextInt(3);
  }

  private Goal begin(NewPair.Paired pair) {
    AgreementState begun = reading.of(pair.mentee(), pair.id());
    for (Missing one : begun.missing()) {
      if (one.code() == Missing.Code.CLAUSE_EMPTY) {
        long version = Objects.requireNonNull(begun.clauses().get(one.clauseId())).version();
        writing.write(pair.mentee(), pair.id(), one.clauseId(), "As we both see it.", version);
      }
    }
    for (Visit one : List.of(pair.mentee(), pair.mentor())) {
      signing.sign(one, pair.id(), reading.of(one, pair.id()).content().hash());
    }
    Goal goal = goals.add(pair.mentee(), pair.id(), GoalFixture.input(3, 2));
    return goals.agree(pair.mentor(), pair.id(), goal.id(), goal.version());
  }

  private void act(int which, Visit who, NewPair.Paired pair, Goal goal, Random random) {
    UUID id = pair.id();
    switch (which) {
      case 0 -> meetings.propose(who, id, at(-2));
      case 1 -> meetings.propose(who, id, at(48));
      case 2, 3 -> {
        Meeting one = any(meetings.of(pair.mentee(), id), random);
        meetings.confirm(who, id, one.id(), one.version());
      }
      case 4 -> {
        Meeting one = any(meetings.of(pair.mentee(), id), random);
        meetings.miss(who, id, one.id(), one.version());
      }
      case 5 -> {
        Meeting one = any(meetings.of(pair.mentee(), id), random);
        meetings.callOff(who, id, one.id(), one.version());
      }
      case 6 -> {
        Meeting one = any(meetings.of(pair.mentee(), id), random);
        meetings.agree(who, id, one.id(), one.startsAt(), one.version());
      }
      case 7 ->
          proving.show(who, id, goal.id(), EvidenceInput.of("Seen", "", random.nextInt(5) - 2));
      case 8, 9 -> {
        Evidence one = any(evidence(pair), random);
        proving.countersign(who, id, one.id(), one.version());
      }
      case 10 -> resting.pause(who, id, Optional.empty());
      case 11 -> resting.resume(who, id);
      case 12 ->
          closing.sign(
              who,
              id,
              outcomes.of(pair.mentee(), id).closing().map(one -> one.content().hash()).orElse(""));
      default -> review.decide(who, id, new BigDecimal(random.nextInt(101)), "Looked again");
    }
  }

  private void holds(NewPair.Paired pair, Seen seen) {
    for (Meeting one : meetings.of(pair.mentee(), pair.id())) {
      one.absent().ifPresent(away -> assertThat(one.confirmedBy()).doesNotContainKey(away));
      if (one.counts()) {
        assertThat(seen.counted.computeIfAbsent(one.id(), id -> one)).isEqualTo(one);
      }
    }
    assertThat(meetings.of(pair.mentee(), pair.id()))
        .extracting(Meeting::id)
        .containsAll(seen.counted.keySet());
    for (Evidence one : evidence(pair)) {
      one.countersignature()
          .map(Signature::personId)
          .ifPresent(by -> assertThat(by).isNotEqualTo(one.shownBy()));
      if (one.isCountersigned()) {
        assertThat(seen.countersigned.computeIfAbsent(one.id(), id -> one)).isEqualTo(one);
      }
    }
    ReadOutcome.State now = outcomes.of(pair.mentee(), pair.id());
    boolean over = state(pair) == EngagementState.CLOSED;
    assertThat(now.closed().isPresent()).isEqualTo(over);
    assertThat(now.sent().isEmpty()).isNotEqualTo(over);
    for (Sent line : now.sent()) {
      Posting posting = line.posting();
      assertThat(seen.lines.computeIfAbsent(posting.number(), number -> posting))
          .isEqualTo(posting);
      assertThat(line.superseded()).isEqualTo(posting.number() < now.sent().size());
    }
    assertThat(now.sent()).hasSameSizeAs(seen.lines.keySet());
  }

  private List<Evidence> evidence(NewPair.Paired pair) {
    return standings
        .seenBy(
            engagements.find(pair.course().tenantId(), pair.id()).orElseThrow(),
            pair.mentee().personId())
        .get(0)
        .evidence();
  }

  private EngagementState state(NewPair.Paired pair) {
    return engagements.find(pair.course().tenantId(), pair.id()).orElseThrow().state();
  }

  private static <T> T any(List<T> all, Random random) {
    if (all.isEmpty()) {
      throw Rejection.notFound("anything");
    }
    return all.get(random.nextInt(all.size()));
  }

  private static Visit visit(NewPair.Paired pair, String name, CourseRole role) {
    return pair.course().visit(pair.course().person(name, role), role, pair.activity().id());
  }

  private static MeetingInput at(int hours) {
    return MeetingInput.of(
        List.of(LocalDateTime.now(ZoneOffset.UTC).plusHours(hours).withNano(0).toString()),
        "UTC",
        45,
        "Bedside round");
  }
}
