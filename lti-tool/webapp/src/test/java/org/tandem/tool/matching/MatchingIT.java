package org.tandem.tool.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.tool.questions.QuestionFixture.choosing;
import static org.tandem.tool.questions.QuestionFixture.number;
import static org.tandem.tool.questions.QuestionFixture.plain;
import static org.tandem.tool.questions.QuestionFixture.required;
import static org.tandem.tool.questions.QuestionFixture.retired;
import static org.tandem.tool.questions.QuestionFixture.shown;
import static org.tandem.tool.questions.QuestionFixture.typed;
import static org.tandem.tool.questions.QuestionFixture.withoutLastChoice;
import static org.tandem.tool.questions.QuestionFixture.worded;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Exclusion;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.explain.Cost;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.HandedOver;
import org.tandem.tool.engagements.MentorLoads;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.inventory.Leaving;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.QuestionFixture;
import org.tandem.tool.questions.Range;
import org.tandem.tool.questions.Said;
import org.tandem.tool.questions.Way;
import org.tandem.tool.relations.KeptApart;

@ArquillianTest
class MatchingIT {
  private static final int THREADS = 8;

  @Inject private DesignProgram design;
  @Inject private Participations participations;
  @Inject private TakePart takePart;
  @Inject private RunMatch runMatch;
  @Inject private PublishRun publishRun;
  @Inject private PairByHand byHand;
  @Inject private TuneMatching tuning;
  @Inject private MatchRuns runs;
  @Inject private MatchJobs jobs;
  @Inject private Programs programs;
  @Inject private Pairing pairing;
  @Inject private Engagements engagements;
  @Inject private Seats seats;
  @Inject private KeptApart keptApart;
  @Inject private Event<HandedOver> handedOver;
  @Inject private MentorLoads loads;
  @Inject @Any private Instance<Leaving> leaving;
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
        QuestionFixture.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
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

    MatchRun run = stage();

    assertThat(run.requireResult().verified()).isTrue();
    assertThat(run.requireResult().pairs())
        .extracting(MatchResult.Pair::mentee, MatchResult.Pair::mentor)
        .containsExactlyInAnyOrder(
            tuple(first.toString(), coach.toString()), tuple(second.toString(), other.toString()));
    assertThat(run.requireResult().pairs().stream().flatMap(pair -> pair.parts().stream()))
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

    MatchRun next = stage();

    assertThat(seats.count(place)).containsEntry(coach, new Seats.Count(1, 1));
    assertThat(next.requireResult().pairs()).isEmpty();
    assertThat(next.requireResult().unmatched())
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
    int expired =
        new Pairing(engagements, seats, keptApart, handedOver, ids, later).expireDue(place);
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
  void whoeverReachedTheEndIsMatchedAgainOnlyAfterHandingInAnew() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");
    pairing.end(
        pairing.start(pairing.accept(pairing.accept(publishOne(), mentee), coach)),
        Ending.COMPLETED);
    mentor("Carl", 1, "Handover");

    assertThat(stage().inputs().mentees()).isEmpty();

    takePart.give(place, mentee, Side.MENTEE, profile(0, "Handover"), version(mentee));

    assertThat(stage().requireResult().pairs()).hasSize(1);
  }

  @Test
  void aRunIsNotPublishedUnseenAfterItsInputsChanged() {
    mentor("Cora", 1, "Handover");
    UUID leaving = mentee("Mai", "Handover");
    MatchRun run = stage();
    assertThat(runMatch.isStale(run)).isFalse();

    course.leave(leaving);

    assertThat(runMatch.isStale(run)).isTrue();
    assertThatThrownBy(() -> publish(run, false))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("run-stale"));
    PublishRun.Publication anyway = publish(run, true);
    assertThat(anyway.proposed()).isZero();
    assertThat(anyway.skipped()).isEqualTo(1);
    assertThat(engagements.in(place)).isEmpty();
  }

  @Test
  void aRunIsPublishedOnceHoweverManyPressTheButton() throws Exception {
    mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    MatchRun run = stage();

    long published = race(() -> publish(run, false));

    assertThat(published).isEqualTo(1);
    assertThat(engagements.in(place)).hasSize(1);
  }

  @Test
  void whatStaffDecidedStandsAndTheOthersAreArrangedAroundIt() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID other = mentor("Olu", 1, "Testing");
    UUID first = mentee("Mai", "Handover");
    UUID second = mentee("Noor", "Testing");
    MatchRun free = stage();
    long cost = runMatch.why(free, first, other).why().shortfall().orElseThrow().points();

    MatchRun pinned = stage(couple(first, other));

    assertThat(pinned.requireResult().verified()).isTrue();
    assertThat(pinned.requireResult().pairs())
        .extracting(MatchResult.Pair::mentee, MatchResult.Pair::mentor)
        .containsExactlyInAnyOrder(
            tuple(first.toString(), other.toString()), tuple(second.toString(), coach.toString()));
    assertThat(points(free) - points(pinned)).isEqualTo(cost).isPositive();
    assertThat(runMatch.why(free, first, other).remedies().words())
        .anySatisfy(missing -> assertThat(missing.word()).isEqualToIgnoringCase("Handover"));
    assertThat(runMatch.why(pinned, first, coach).why().paired()).isTrue();
  }

  @Test
  void staffCannotDecideAgainstAWishOrBeyondASeat() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID first = mentee("Mai", "Handover");
    UUID second = mentee("Noor", "Handover");
    UUID careful = course.learner("Olu");
    takePart.give(
        place,
        careful,
        Side.MENTEE,
        new Profile(
            "",
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(coach),
            Optional.empty(),
            Details.NONE),
        Optional.empty());

    refused("invalid-pin", () -> stage(couple(careful, coach)));
    refused("invalid-pin", () -> stage(couple(first, coach), couple(second, coach)));
    refused("invalid-pin", () -> stage(couple(UUID.randomUUID(), coach)));
    refused("invalid-pin", () -> byHand.pair(place, program(), careful, coach));
  }

  @Test
  void insistingOnGoodPairsLeavesMorePeopleAlone() {
    mentor("Cora", 1, "Handover");
    mentor("Olu", 1, "Testing");
    mentee("Mai", "Handover");
    mentee("Noor", "Pharmacology");

    assertThat(runMatch.bars(place, Weights.STANDARD, List.of()))
        .containsExactly(
            new Frontier.Choice(0, 0, 2, 0, 600, 100, 0),
            new Frontier.Choice(101, 0, 1, 1, 500, 500, 0),
            new Frontier.Choice(501, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void whoRunsItChoosesBetweenMostPointsAndTheWorstPairs() {
    // Cora offers what both want; Olu one thing that only Mai wants: most points and fair differ.
    UUID cora = giving("Cora", Side.MENTOR, "Handover", "Testing");
    UUID olu = giving("Olu", Side.MENTOR, "Handover");
    UUID mai = giving("Mai", Side.MENTEE, "Handover", "Testing");
    UUID noor = giving("Noor", Side.MENTEE, "Testing", "Pharmacology", "Charting", "Triage");

    List<Frontier.Choice> choices = runMatch.slider(place, Weights.STANDARD, List.of());
    MatchRun most = stage();
    MatchRun fair = stage(Weights.STANDARD.favouring(8));

    assertThat(choices).hasSize(7);
    assertThat(choices.get(3).points()).isEqualTo(points(most));
    assertThat(choices.get(6).points()).isEqualTo(points(fair)).isLessThan(points(most));
    assertThat(choices.get(6).worst()).isGreaterThan(choices.get(3).worst());
    assertThat(choices.get(6).regrets()).isGreaterThan(choices.get(3).regrets());
    assertThat(most.requireResult().pairs())
        .extracting(MatchResult.Pair::mentor)
        .containsExactlyInAnyOrder(cora.toString(), olu.toString());
    assertThat(fair.requireResult().verified()).isTrue();
    assertThat(fair.requireResult().pairs())
        .anySatisfy(
            pair -> {
              assertThat(pair.mentee()).isEqualTo(noor.toString());
              assertThat(pair.mentor()).isEqualTo(cora.toString());
            });
    // What insisting costs is said in points as people see them, whatever the slider made of them.
    Cost cost = runMatch.why(fair, mai, cora).why().shortfall().orElseThrow();
    assertThat(cost.points()).isEqualTo(points(fair) - points(most)).isNegative();
    assertThat(cost.worst()).isEqualTo(choices.get(3).worst());
    assertThat(cost.isNone()).isFalse();
    assertThat(runMatch.proofFile(fair).lines().findFirst().orElseThrow()).contains(",-8.0,");
    assertThat(runMatch.repeat(fair).same()).isTrue();
    refused("invalid-weights", () -> Weights.STANDARD.favouring(9));
  }

  private UUID giving(String name, Side side, String... skills) {
    UUID id = course.learner(name);
    Profile profile =
        new Profile(
            "",
            List.of(skills),
            List.of(),
            List.of("en"),
            1,
            List.of(),
            List.of(),
            Optional.empty(),
            Details.NONE);
    takePart.give(place, id, side, profile, Optional.empty());
    return id;
  }

  @Test
  void aProgramSaysWhatCountsAndWhomItNeverPairs() {
    MatchRules apart = rules(0, MatchRules.Sharing.OTHER, MatchRules.Sharing.ANY);
    tune(Map.of("goals", 300, "seniority", 200, "format", 100, "experience", 50), apart);
    UUID near = senior("Cora", Side.MENTOR, "Nursing", 4, "Lead a ward");
    UUID far = senior("Olu", Side.MENTOR, "Surgery", 4, "Lead a ward");
    UUID mentee = senior("Mai", Side.MENTEE, "nursing", 2, "lead a ward");

    MatchRun run = stage(tuning.of(place).weights());

    assertThat(run.requireResult().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.mentor()).isEqualTo(far.toString()))
        .satisfies(pair -> assertThat(pair.points()).isEqualTo(300 + 200 + 100))
        .satisfies(pair -> assertThat(pair.parts()).hasSize(4));
    assertThat(runMatch.why(run, mentee, near).why().exclusions())
        .containsExactly(Exclusion.SAME_DEPARTMENT);
    assertThat(tuning.of(place).questions())
        .containsExactly(
            MatchSettings.Question.GOALS,
            MatchSettings.Question.EXPERIENCE,
            MatchSettings.Question.SENIORITY,
            MatchSettings.Question.DEPARTMENT,
            MatchSettings.Question.FORMAT);
  }

  @Test
  void aProgramPairsWithinGroupsOfTheCourseOrAcrossThem() {
    UUID north = mentor("Cora", 1, "Handover");
    UUID south = mentor("Olu", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");
    UUID alone = mentee("Noor", "Handover");
    group(north, "n");
    group(south, "s");
    group(mentee, "n");

    tune(Weights.STANDARD.points(), rules(0, MatchRules.Sharing.ANY, MatchRules.Sharing.SAME));
    MatchRun within = stage();
    assertThat(within.requireResult().pairs())
        .as("whoever is in no group is kept from nobody")
        .extracting(MatchResult.Pair::mentee, MatchResult.Pair::mentor)
        .containsExactlyInAnyOrder(
            tuple(mentee.toString(), north.toString()), tuple(alone.toString(), south.toString()));
    assertThat(runMatch.why(within, mentee, south).why().exclusions())
        .containsExactly(Exclusion.OTHER_GROUP);

    tune(Weights.STANDARD.points(), rules(0, MatchRules.Sharing.ANY, MatchRules.Sharing.OTHER));
    MatchRun across = stage();
    assertThat(runMatch.why(across, mentee, north).why().exclusions())
        .containsExactly(Exclusion.SAME_GROUP);
    assertThat(runMatch.isStale(across)).isFalse();

    group(mentee, "s");
    assertThat(runMatch.isStale(across)).as("somebody moved to another group").isTrue();
    refused(
        "run-stale",
        () -> publishRun.publish(place, program(), across.id(), across.version(), false));
  }

  @Test
  void aLevelBelowTheOneWantedEarnsInPart() {
    UUID coach = course.learner("Cora");
    UUID mentee = course.learner("Mai");
    give(coach, Side.MENTOR, details(Map.of("Handover", 2), List.of()));
    give(mentee, Side.MENTEE, details(Map.of("handover", 4), List.of()));

    assertThat(stage().requireResult().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.parts().get(0).points()).isEqualTo(200));
  }

  @Test
  void whatWasTunedMeanwhileIsNotOverwritten() {
    UUID tenant = place.tenantId();
    MatchSettings usual = tuning.of(place);
    ProgramSettings.Kept first =
        tuning.tune(tenant, place.programId(), usual, ProgramSettings.NONE);
    tuning.tune(tenant, place.programId(), usual, first.version());

    refused(
        "stale-version", () -> tuning.tune(tenant, place.programId(), usual, ProgramSettings.NONE));
    refused("not-found", () -> tuning.kept(UUID.randomUUID(), place.programId()));
    refused("invalid-weights", () -> new Weights(Map.of("shoe-size", 100), 0, 0));
    refused("invalid-weights", () -> new Weights(Map.of("skills", -1), 0, 0));
    refused("invalid-rules", () -> rules(41, MatchRules.Sharing.ANY, MatchRules.Sharing.ANY));
  }

  @Test
  void aRunIsStaleOnceTheProgramKeepsOtherPeopleApart() {
    mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    MatchRun run = stage();

    tune(Map.of("skills", 400), rules(2, MatchRules.Sharing.ANY, MatchRules.Sharing.ANY));

    assertThat(runMatch.isStale(run)).isTrue();
  }

  @Test
  void theProofGoesToStrangersWithoutNames() {
    UUID coach = mentor("Cora", 1, "Handover");
    UUID mentee = mentee("Mai", "Handover");

    String file = runMatch.proofFile(stage());

    assertThat(file.lines().toList())
        .hasSize(4)
        .satisfies(lines -> assertThat(lines.get(0)).startsWith("[\"tandem-proof\",1,\"optimum\","))
        .satisfies(lines -> assertThat(lines.get(1)).contains(coach.toString()))
        .satisfies(lines -> assertThat(lines.get(2)).contains(mentee.toString()))
        .satisfies(lines -> assertThat(lines.get(3)).isEqualTo("[\"pair\",0,500]"));
    assertThat(file).doesNotContain("Cora", "Handover");
  }

  @Test
  void aProgramsOwnQuestionsCountByTheirTypes() {
    ask(
        choosing("shift", AnswerType.ONE, Way.ALIKE, true, "early", "late"),
        choosing("wards", AnswerType.SEVERAL, Way.OFFERED, true, "icu", "surgery"),
        number("beds", new Range(0, 100), Way.NEAR, 10),
        plain("parent", AnswerType.YES_NO, Way.DIFFERENT, false),
        plain("hobby", AnswerType.TEXT, Way.ALIKE, true),
        plain("since", AnswerType.DATE, Way.NOT, true));
    answer(
        Side.MENTOR,
        Map.of(
            "shift", said("early"),
            "wards", said("icu"),
            "beds", said("25"),
            "parent", said("no"),
            "hobby", said("I sail"),
            "since", said("2020-02-01")));
    UUID mentee =
        answer(
            Side.MENTEE,
            Map.of(
                "shift", said("early"),
                "wards", said("icu", "surgery"),
                "beds", said("20"),
                "parent", said("yes"),
                "since", said("2026-02-01")));

    MatchRun run = stage(tuning.of(place).weights());

    assertThat(run.requireResult().verified()).isTrue();
    assertThat(run.requireResult().pairs().get(0).parts())
        .filteredOn(part -> part.criterion().startsWith(ProfileQuestion.PREFIX))
        .extracting(MatchResult.Part::criterion, MatchResult.Part::points, MatchResult.Part::known)
        .containsExactlyInAnyOrder(
            tuple("question.shift", 100, true),
            tuple("question.wards", 50, true),
            tuple("question.beds", 50, true),
            tuple("question.parent", 100, true),
            tuple("question.hobby", 0, false));
    assertThat(run.inputs().mentees().get(0).profile().details().answers())
        .containsOnlyKeys("shift", "wards", "beds", "parent");
    assertThat(runMatch.repeat(run).same()).isTrue();

    change(mentee, Map.of("shift", said("early"), "since", said("2026-03-01")));
    assertThat(runMatch.isStale(run)).isTrue();
  }

  @Test
  void whatIsAnsweredIsWordedAnewAndRetiredButKeepsItsMeaning() {
    ProfileQuestion shift =
        choosing("shift", AnswerType.ONE, Way.ALIKE, false, "early", "late", "night");
    ask(shift);
    UUID mentee = answer(Side.MENTEE, Map.of("shift", said("late")));
    answer(Side.MENTOR, Map.of("shift", said("late")));
    MatchRun run = stage(tuning.of(place).weights());

    ask(worded(shift, "When do you work?"));
    assertThat(runMatch.isStale(run)).isFalse();
    assertThat(tuning.of(place).asked().all().get(0).version()).isEqualTo(2);
    assertThat(tuning.answered(place.tenantId(), place.programId())).containsExactly("shift");
    for (ProfileQuestion other :
        List.of(typed(shift, AnswerType.SEVERAL), withoutLastChoice(shift), shown(shift, true))) {
      refused("question-answered", () -> ask(other));
    }
    refused("question-answered", this::ask);
    refused(
        "not-found",
        () -> tuning.ask(UUID.randomUUID(), place.programId(), ProgramQuestions.NONE, Map.of(), 0));

    ask(retired(shift));
    assertThat(runMatch.isStale(run)).isTrue();
    assertThat(tuning.of(place).weights().points()).doesNotContainKey("question.shift");
    change(mentee, Map.of("shift", said("early")));
    assertThat(participations.find(place, mentee).orElseThrow().draft().details().answers())
        .isEmpty();
  }

  @Test
  void nobodyTakesPartWithoutAnAnswerThatIsRequired() {
    ask(required(plain("parent", AnswerType.YES_NO, Way.ALIKE, true)));

    refused("answer-missing", () -> answer(Side.MENTEE, Map.of()));
    refused("invalid-answer", () -> answer(Side.MENTEE, Map.of("parent", said("perhaps"))));
    answer(Side.MENTEE, Map.of("parent", said("no")));
  }

  @Test
  void questionsGoAlongWithACopyAndAreThereToBeTakenOver() {
    ask(plain("hobby", AnswerType.TEXT, Way.ALIKE, true));

    Program copy = design.copy(place.tenantId(), place.programId(), "Another");

    MatchSettings copied = tuning.kept(place.tenantId(), copy.id()).settings();
    assertThat(copied.asked()).isEqualTo(tuning.of(place).asked());
    assertThat(copied.weights().points()).containsEntry("question.hobby", 100);
    assertThat(tuning.elsewhere(place.tenantId(), copy.id())).containsOnlyKeys(place.programId());
    assertThat(tuning.elsewhere(UUID.randomUUID(), copy.id())).isEmpty();
  }

  private void ask(ProfileQuestion... questions) {
    Map<String, Integer> points = new HashMap<>();
    Stream.of(questions).forEach(one -> points.put(one.criterion(), 100));
    tuning.ask(
        place.tenantId(),
        place.programId(),
        new ProgramQuestions(List.of(questions)),
        points,
        tuning.kept(place.tenantId(), place.programId()).version());
  }

  private UUID answer(Side side, Map<String, Said> answers) {
    UUID id = course.learner(side.name());
    Profile profile = profile(1, "Handover").answering(answers);
    takePart.give(place, id, side, profile, Optional.empty());
    return id;
  }

  private void change(UUID mentee, Map<String, Said> answers) {
    Profile profile = profile(0, "Handover").answering(answers);
    takePart.give(place, mentee, Side.MENTEE, profile, version(mentee));
  }

  private static Said said(String... values) {
    return new Said(List.of(values), 0);
  }

  private void tune(Map<String, Integer> points, MatchRules rules) {
    tuning.tune(
        place.tenantId(),
        place.programId(),
        new MatchSettings(new Weights(points, 0, 0), rules, List.of(), tuning.of(place).asked()),
        tuning.kept(place.tenantId(), place.programId()).version());
  }

  private UUID senior(String name, Side side, String department, int seniority, String goal) {
    UUID id = course.learner(name);
    give(
        id,
        side,
        new Details(
            Map.of(),
            List.of(goal),
            null,
            seniority,
            department,
            "",
            List.of(Details.Format.VIDEO),
            List.of(),
            Map.of()));
    return id;
  }

  private static Details details(Map<String, Integer> levels, List<String> goals) {
    return new Details(levels, goals, null, null, "", "", List.of(), List.of(), Map.of());
  }

  private void give(UUID person, Side side, Details details) {
    Profile profile =
        new Profile(
            "",
            List.of("Handover"),
            List.of(),
            List.of("en"),
            1,
            List.of(),
            List.of(),
            Optional.empty(),
            details);
    takePart.give(place, person, side, profile, Optional.empty());
  }

  @Test
  void aRunSaysWhomToRecruit() {
    UUID coach = mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    mentee("Noor", "handover");
    MatchRun run = stage();

    Advice advice = Advice.of(run.inputs(), run.requireResult());

    assertThat(advice.skills())
        .singleElement()
        .satisfies(one -> assertThat(one.mentees()).isEqualTo(1))
        .satisfies(one -> assertThat(one.offering()).isEqualTo(1));
    assertThat(advice.seats())
        .singleElement()
        .satisfies(one -> assertThat(one.mentor()).isEqualTo(coach.toString()))
        .satisfies(one -> assertThat(one.mentees()).isEqualTo(1));
  }

  @Test
  void aRosterTooLargeToCompareEveryoneIsMatchedProvedRepeatedAndPublished() {
    // Over a million pairs: more than the engine compares one by one.
    List<UUID> mentors = takePart("Cora", Side.MENTOR, 800);
    List<UUID> mentees = takePart("Mai", Side.MENTEE, 1_300);
    offerTwoSeats(mentors);

    MatchRun run = stage();

    MatchResult result = run.requireResult();
    assertThat(result.verified()).isTrue();
    assertThat(result.pairs().size() + result.unmatched().size()).isEqualTo(mentees.size());
    assertThat(result.pairs()).hasSizeGreaterThan(1_000);
    assertThat(result.pairs().stream().collect(groupingBy(MatchResult.Pair::mentor, counting())))
        .allSatisfy((mentor, load) -> assertThat(load).isLessThanOrEqualTo(2));
    assertThat(runMatch.proofFile(run).lines().filter(line -> line.startsWith("[\"pair\"")).count())
        .isLessThan(mentees.size() * 40L);
    assertThat(runMatch.repeat(run).same()).isTrue();
    assertThat(publish(run, false).proposed()).isEqualTo(result.pairs().size());
    assertThat(engagements.in(place)).hasSize(result.pairs().size());
  }

  /** Hands in profiles of many people, whose skills are partly common and partly rare. */
  private List<UUID> takePart(String name, Side side, int count) {
    List<UUID> people = course.learners(name, count);
    Jsonb jsonb = JsonbBuilder.create();
    List<Object[]> rows = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Profile said =
          new Profile(
              "",
              List.of("skill " + k % 7, "skill " + k % 89, "skill " + k % 401),
              List.of("topic " + k % 11),
              List.of("en"),
              2,
              List.of(),
              List.of(),
              Optional.empty(),
              Details.NONE);
      String json = jsonb.toJson(said);
      rows.add(
          new Object[] {
            UUID.randomUUID(),
            place.tenantId(),
            place.programId(),
            place.courseId(),
            people.get(k),
            side.name(),
            json,
            json
          });
    }
    course.writeAll(
        "insert into participation (id, tenant_id, program_id, course_id, person_id, side, draft,"
            + " profile, given_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, current_timestamp, 0)",
        rows);
    return people;
  }

  private void offerTwoSeats(List<UUID> mentors) {
    course.writeAll(
        "insert into mentor_load (tenant_id, person_id, taken) values (?, ?, 0)",
        mentors.stream().map(mentor -> new Object[] {place.tenantId(), mentor}).toList());
    course.writeAll(
        "insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number)"
            + " values (?, ?, ?, ?, ?, ?)",
        mentors.stream()
            .flatMap(
                mentor ->
                    Stream.of(1, 2)
                        .map(
                            seat ->
                                new Object[] {
                                  UUID.randomUUID(),
                                  place.tenantId(),
                                  place.programId(),
                                  place.courseId(),
                                  mentor,
                                  seat
                                }))
            .toList());
  }

  @Test
  void aRunIsRepeatedToTheLastByte() {
    UUID coach = mentor("Cora", 2, "Handover");
    UUID first = mentee("Mai", "Handover");
    mentee("Noor", "HANDOVER");
    mentee("Olu", "Testing");
    MatchRun run = stage(couple(first, coach));
    takePart.give(place, first, Side.MENTEE, profile(0, "Something else"), version(first));

    RunMatch.Repetition again = runMatch.repeat(run);

    assertThat(again.same()).isTrue();
    assertThat(again.now()).isEqualTo(run.resultHash().orElseThrow());
  }

  @Test
  void aStoppedRunComesToNothingWhateverItsNodeDoes() {
    MatchRun run = waiting();
    UUID node = ids.next();
    jobs.claim(node, Clock.systemUTC().instant());

    runMatch.cancel(run);

    assertThat(jobs.report(run.id(), node, 50, Clock.systemUTC().instant())).isFalse();
    jobs.fail(run.id(), node, "late");
    MatchRun now = runs.find(place, run.id()).orElseThrow();
    assertThat(now.state()).isEqualTo(MatchRun.State.CANCELLED);
    assertThat(now.result()).isEmpty();
    refused("run-not-under-way", () -> runMatch.cancel(run));
    refused("run-not-ready", () -> publish(now, true));
  }

  @Test
  void aRunOutlivesTheNodeThatBeganIt() {
    MatchRun run = waiting();
    UUID lost = ids.next();
    jobs.claim(lost, Clock.systemUTC().instant());

    jobs.release(Clock.systemUTC().instant().plusSeconds(1));

    assertThat(jobs.report(run.id(), lost, 50, Clock.systemUTC().instant())).isFalse();
    assertThat(finished(run).requireResult().verified()).isTrue();
  }

  @Test
  void ofManyNodesOneGetsTheRun() throws Exception {
    MatchRun run = waiting();
    Queue<UUID> claimed = new ConcurrentLinkedQueue<>();

    // Runs of other tests, and the server's own worker, may be among them.
    race(
        () ->
            jobs.claim(ids.next(), Clock.systemUTC().instant())
                .map(MatchRun::id)
                .map(claimed::add)
                .orElseThrow(Rejection::stale));

    assertThat(claimed).doesNotHaveDuplicates();
    assertThat(runs.find(place, run.id()).orElseThrow().state())
        .isNotEqualTo(MatchRun.State.QUEUED);
  }

  @Test
  void oneRunAtATime() {
    waiting(MatchRun.State.RUNNING);

    refused("run-under-way", () -> runMatch.queue(place, instructor, Weights.STANDARD, List.of()));
  }

  @Test
  void byHandAndInBulkAsTheProgramWantsIt() {
    UUID coach = mentor("Cora", 2, "Handover");
    UUID first = mentee("Mai", "Handover");
    pairBy(PairingMethod.ADMIN);
    assertThat(byHand.candidates(place, first, 5))
        .extracting(MatchResult.Pair::mentor)
        .containsExactly(coach.toString());
    assertThat(byHand.pair(place, program(), first, coach).state())
        .isEqualTo(EngagementState.PROPOSED);

    pairBy(PairingMethod.BULK);
    mentee("Noor", "Handover");
    assertThat(publish(stage(), false).proposed()).isEqualTo(1);
    assertThat(engagements.in(place).get(0).state()).isEqualTo(EngagementState.ACCEPTED);

    pairBy(PairingMethod.SELF);
    refused("other-method", () -> byHand.pair(place, program(), first, coach));
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
  void aMentorsLimitHoldsAcrossAllProgramsHoweverManyPairAtOnce() throws Exception {
    UUID coach = mentor("Cora", 4, "Handover");
    List<Place> both = List.of(place, anotherProgram());
    takePart.give(both.get(1), coach, Side.MENTOR, profile(4, "Handover"), Optional.empty());
    loads.limit(place.tenantId(), coach, Optional.of(3));
    List<UUID> mentees = Stream.generate(() -> course.learner("Mai")).limit(THREADS).toList();

    long paired =
        race(
            mentees,
            mentee ->
                pairing.propose(
                    both.get(mentees.indexOf(mentee) % 2),
                    Kind.COACHING,
                    coach,
                    mentee,
                    Optional.empty()));

    assertThat(paired).isEqualTo(3);
    assertThat(loads.of(place.tenantId(), coach))
        .isEqualTo(new MentorLoads.Load(3, Optional.of(3)));
    assertThat(both).allSatisfy(one -> assertThat(seats.free(one, coach)).isZero());
    assertThat(seats.count(place).get(coach)).isEqualTo(new Seats.Count(4, 0));
    refused("load-taken", () -> loads.limit(place.tenantId(), coach, Optional.of(2)));

    Engagement one =
        Stream.concat(engagements.in(place).stream(), engagements.in(both.get(1)).stream())
            .findFirst()
            .orElseThrow();
    pairing.decline(one, coach);
    assertThat(seats.free(place, coach)).isEqualTo(1);
    loads.limit(place.tenantId(), coach, Optional.empty());
    assertThat(seats.free(place, coach)).isGreaterThan(1);
  }

  private Place anotherProgram() {
    Program draft = design.draft(course.tenantId(), "career-mentoring", "Mentoring");
    return new Place(course.tenantId(), draft.id(), course.courseId());
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
        new Profile(
            "",
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(foreign),
            List.of(),
            Optional.empty(),
            Details.NONE);

    assertThatThrownBy(() -> takePart.give(here, mentee, Side.MENTEE, naming, seen))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo("unknown-people"));
  }

  private Optional<Long> version(UUID person) {
    return participations.find(place, person).map(Participation::version);
  }

  private Engagement publishOne() {
    PublishRun.Publication done = publish(stage(), false);
    assertThat(done.proposed()).isEqualTo(1);
    return engagements.in(place).get(0);
  }

  private PublishRun.Publication publish(MatchRun run, boolean despiteChanges) {
    return publishRun.publish(place, program(), run.id(), run.version(), despiteChanges);
  }

  private static MatchRules rules(
      int hours, MatchRules.Sharing department, MatchRules.Sharing groups) {
    return new MatchRules(true, hours, department, groups, Criteria.Seniority.MENTOR_MORE);
  }

  private void group(UUID person, String id) {
    course.write(
        "update membership set course_groups = ? where person_id = ?",
        "[{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}]",
        person);
  }

  private MatchRun stage(MatchInputs.Couple... pins) {
    return stage(Weights.STANDARD, pins);
  }

  private MatchRun stage(Weights weights, MatchInputs.Couple... pins) {
    return finished(runMatch.queue(place, instructor, weights, List.of(pins)));
  }

  /** Waits until the run that was asked for is there: it is computed in the background. */
  private MatchRun finished(MatchRun run) {
    for (int i = 0; i < 2_400; i++) {
      MatchRun now = runs.find(place, run.id()).orElseThrow();
      if (!now.state().isUnderWay()) {
        return now;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("the run is not done after two minutes");
  }

  private Program program() {
    return programs.find(place.tenantId(), place.programId()).orElseThrow();
  }

  private void pairBy(PairingMethod method) {
    Program now = program();
    PairingPolicy policy = new PairingPolicy(method, 3, 7);
    design.pair(place.tenantId(), place.programId(), policy, now.version());
  }

  /** A run that waits, and that no worker was told of. */
  private MatchRun waiting() {
    return waiting(MatchRun.State.QUEUED);
  }

  @Test
  void leavesWhoeverObjectsOutOfRunsAndOfWhatStaffDecide() {
    UUID cora = mentor("Cora", 2, "Handover");
    UUID ben = mentor("Ben", 2, "Budgets");
    UUID mai = mentee("Mai", "Handover");
    UUID noor = mentee("Noor", "Budgets");
    course.objects(mai, Use.MATCHING);
    course.objects(ben, Use.MATCHING);

    MatchInputs inputs = stage().inputs();

    assertThat(inputs.mentees()).extracting(MatchInputs.Entrant::id).containsOnly(noor.toString());
    assertThat(inputs.mentors()).extracting(MatchInputs.Entrant::id).containsOnly(cora.toString());
    assertThatThrownBy(() -> stage(couple(mai, cora))).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> mentee(mai, "Handover"))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("object");

    course.objectsNoMore(mai);
    assertThat(stage().inputs().mentees()).hasSize(2);
  }

  @Test
  void losesWhatSomebodySaidWhenTheyAreErasedAndSaysSo() {
    mentor("Cora", 1, "Handover");
    mentor("Ben", 1, "Budgets");
    UUID mai = mentee("Mai", "Handover");
    mentee("Noor", "Budgets");
    MatchRun before = stage();
    assertThat(before.requireResult().pairs()).hasSize(2);

    leaving.forEach(each -> each.leave(place.tenantId(), mai));

    MatchRun after = runs.find(place, before.id()).orElseThrow();
    assertThat(after.redactedAt()).isPresent();
    assertThat(words(after, mai)).isEmpty();
    assertThat(words(before, mai)).containsExactly("Handover");
    assertThat(after.inputs().mentees()).hasSize(2);
    assertThat(after.inputs().mentors()).isEqualTo(before.inputs().mentors());
    assertThat(after.inputsHash()).isEqualTo(before.inputsHash());
    assertThat(after.resultHash()).isEqualTo(before.resultHash());
    assertThat(after.requireResult().pairs())
        .extracting(MatchResult.Pair::mentee, MatchResult.Pair::points)
        .isEqualTo(
            before.requireResult().pairs().stream()
                .map(pair -> tuple(pair.mentee(), pair.points()))
                .toList());
    assertThat(
            after.requireResult().pairs().stream()
                .filter(pair -> pair.mentee().equals(mai.toString()))
                .flatMap(pair -> pair.parts().stream())
                .flatMap(part -> part.met().stream()))
        .isEmpty();
    assertThatThrownBy(after::requireWhole)
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("erased");
    assertThat(before.requireWhole()).isEqualTo(before);
  }

  private static List<String> words(MatchRun run, UUID person) {
    return run.inputs().mentees().stream()
        .filter(one -> one.id().equals(person.toString()))
        .flatMap(one -> one.profile().skills().stream())
        .toList();
  }

  private MatchRun waiting(MatchRun.State state) {
    mentor("Cora", 1, "Handover");
    mentee("Mai", "Handover");
    MatchRun run = stage();
    MatchInputs inputs = run.inputs();
    return runs.add(
        new MatchRun(
            ids.next(),
            place,
            instructor,
            Clock.systemUTC().instant(),
            state,
            0,
            run.solver(),
            run.inputsHash(),
            inputs,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0));
  }

  private static MatchInputs.Couple couple(UUID mentee, UUID mentor) {
    return new MatchInputs.Couple(mentee.toString(), mentor.toString());
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
    mentee(id, skill);
    return id;
  }

  private void mentee(UUID id, String skill) {
    takePart.give(place, id, Side.MENTEE, profile(0, skill), Optional.empty());
  }

  private void giveSeats(UUID coach, int wanted) {
    takePart.give(place, coach, Side.MENTOR, profile(wanted, "Handover"), version(coach));
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

  private static long points(MatchRun run) {
    return run.requireResult().pairs().stream().mapToLong(MatchResult.Pair::points).sum();
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private long race(Callable<?> action) throws Exception {
    return race(Collections.nCopies(THREADS, ""), ignored -> action.call());
  }

  private <T> long race(List<T> over, Race.Attempt<T> attempt) throws Exception {
    return Race.of(server.executor(), over, attempt);
  }
}
