package org.tandem.tool.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.tool.questions.QuestionFixture.choosing;
import static org.tandem.tool.questions.QuestionFixture.plain;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.web.ConsoleMatchingResource;
import org.tandem.tool.matching.web.CourseResource;
import org.tandem.tool.matching.web.JourneyResource;
import org.tandem.tool.matching.web.ParticipationResource;
import org.tandem.tool.matching.web.ProposalsResource;
import org.tandem.tool.matching.web.QuestionsResource;
import org.tandem.tool.matching.web.RematchResource;
import org.tandem.tool.matching.web.RunViews;
import org.tandem.tool.matching.web.RunsResource;
import org.tandem.tool.matching.web.StatedQuestion;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Widget;
import org.tandem.tool.program.web.ConsoleProgramsResource;
import org.tandem.tool.program.web.ProgramDesignResource;
import org.tandem.tool.program.web.ProgramViews;
import org.tandem.tool.program.web.StatedVocabulary;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.QuestionFixture;
import org.tandem.tool.questions.Said;
import org.tandem.tool.questions.Way;
import org.tandem.tool.relations.Relation;
import org.tandem.tool.relations.Relations;
import org.tandem.tool.relations.web.BlocksResource;
import org.tandem.tool.relations.web.CourseRelationsResource;

/** What each person can see and do, and what they cannot, through the resources themselves. */
@ArquillianTest
class CourseAccessIT {
  @Inject private ServerResources server;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private ConsoleProgramsResource console;
  @Inject private ProgramDesignResource programDesign;
  @Inject private ConsoleMatchingResource tuning;
  @Inject private PlaceActivity placeActivity;
  @Inject private ParticipationResource participation;
  @Inject private ProposalsResource proposals;
  @Inject private JourneyResource journey;
  @Inject private CourseResource courses;
  @Inject private RunsResource runs;
  @Inject private RematchResource rematch;
  @Inject private QuestionsResource questions;
  @Inject private TuneMatching matching;
  @Inject private Activities activities;
  @Inject private BlocksResource blocks;
  @Inject private CourseRelationsResource relations;
  @Inject private Relations stored;

  private CourseFixture course;
  private UUID activity;
  private UUID instructor;
  private UUID coach;
  private UUID mentee;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        CourseAccessIT.class,
        QuestionFixture.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void twoPeopleHandInTheirProfiles() {
    course = new CourseFixture(server.dataSource());
    activity = place(course).id();
    instructor = course.person("Priya", CourseRole.INSTRUCTOR);
    coach = course.learner("Cora");
    mentee = course.learner("Mai");
    become(coach, CourseRole.LEARNER);
    give(Side.MENTOR, 1, List.of(), List.of());
    become(mentee, CourseRole.LEARNER);
    give(Side.MENTEE, 0, List.of(coach), List.of());
  }

  @Test
  void theWholeWayFromProfilesToAPair() {
    assertThat(next()).contains("wait-for-match");
    RunViews.RunView run = run();
    assertThat(run.verified()).isTrue();
    assertThat(runs.publish(run.id(), published(run)).proposed()).isEqualTo(1);

    become(mentee, CourseRole.LEARNER);
    assertThat(next()).contains("answer-proposal");
    assertThat(proposals.own())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.partner().name()).isEqualTo("Cora");
              assertThat(one.points()).isEqualTo(800);
            });
    proposals.accept(onlyProposal());
    assertThat(next()).contains("wait-for-partner");
    become(coach, CourseRole.LEARNER);
    proposals.accept(onlyProposal());

    assertThat(journey.journey().engagements())
        .singleElement()
        .satisfies(pair -> assertThat(pair.partner().name()).isEqualTo("Mai"));
    assertThat(json(journey.journey())).contains("\"vocabulary\"", "\"mentor\":{\"one\":\"coach\"");
    assertThat(json(proposals.own())).contains("\"state\":\"ACCEPTED\"", "\"met\":[\"Handover\"]");
    assertThat(json(asInstructor().course())).contains("\"freeSeats\":0", "\"ACCEPTED\"");
    assertThat(json(runs.proof(run.id()))).contains("\"perPair\"", mentee.toString());
  }

  @Test
  void aMenteeWhosePairCameToNothingFindsTheNextAtOnce() {
    UUID other = course.learner("Olu");
    become(other, CourseRole.LEARNER);
    give(Side.MENTOR, 1, List.of(), List.of());
    become(mentee, CourseRole.LEARNER);
    assertThat(rematch.candidates()).isEmpty();
    publish();
    become(mentee, CourseRole.LEARNER);
    assertThat(rematch.candidates()).isEmpty();
    proposals.decline(onlyProposal());

    assertThat(rematch.candidates()).extracting(one -> one.mentor().name()).containsExactly("Olu");
    refused("not-a-candidate", () -> rematch.propose(new RematchResource.NextInput(coach)));
    rematch.propose(new RematchResource.NextInput(other));

    assertThat(proposals.own().get(0))
        .satisfies(one -> assertThat(one.partner().name()).isEqualTo("Olu"))
        .satisfies(one -> assertThat(one.acceptedByMe()).isTrue());
    become(coach, CourseRole.LEARNER);
    refused("not-a-candidate", () -> rematch.propose(new RematchResource.NextInput(other)));
  }

  @Test
  void aLearnerSeesNothingOfTheCoursePage() {
    RunViews.RunView run = run();
    become(mentee, CourseRole.LEARNER);

    refused("forbidden", () -> courses.course());
    refused("forbidden", () -> runs.run(usual()));
    refused("forbidden", () -> runs.run(run.id()));
    refused("forbidden", () -> runs.why(run.id(), mentee, coach));
    refused("forbidden", () -> runs.proof(run.id()));
    refused("forbidden", () -> runs.publish(run.id(), published(run)));
    refused("forbidden", () -> runs.log());
    refused("forbidden", () -> runs.cancel(run.id()));
    refused("forbidden", () -> runs.repeat(run.id()));
    refused("forbidden", () -> courses.candidates(mentee));
    refused("forbidden", () -> courses.pair(new CourseResource.PairInput(mentee, coach)));
  }

  @Test
  void anotherTenantsInstructorFindsNeitherRunNorActivity() {
    RunViews.RunView run = run();
    CourseFixture other = new CourseFixture(server.dataSource());
    UUID elsewhere = place(other).id();
    UUID stranger = other.person("Eve", CourseRole.INSTRUCTOR);

    visitor.become(other.visit(stranger, CourseRole.INSTRUCTOR, elsewhere));
    refused("not-found", () -> runs.run(run.id()));
    refused("not-found", () -> runs.cancel(run.id()));
    refused("not-found", () -> runs.repeat(run.id()));
    refused("invalid-pin", () -> courses.pair(new CourseResource.PairInput(mentee, coach)));
    refused("not-found", () -> runs.publish(run.id(), published(run)));
    visitor.become(other.visit(stranger, CourseRole.INSTRUCTOR, activity));
    refused("not-found", () -> courses.course());
    refused("not-found", () -> journey.journey());
  }

  @Test
  void nobodyAnswersAProposalOfOthers() {
    publish();
    become(mentee, CourseRole.LEARNER);
    UUID proposal = onlyProposal();

    become(course.learner("Noor"), CourseRole.LEARNER);
    refused("not-found", () -> proposals.accept(proposal));
    refused("not-found", () -> proposals.decline(proposal));
    become(instructor, CourseRole.INSTRUCTOR);
    refused("not-found", () -> proposals.accept(proposal));
    assertThat(proposals.own()).isEmpty();
  }

  @Test
  void nobodyLearnsWhoExcludedWhom() {
    UUID careful = course.learner("Noor");
    become(careful, CourseRole.LEARNER);
    give(Side.MENTEE, 0, List.of(), List.of(coach));

    RunViews.RunView run = run();

    assertThat(runs.why(run.id(), careful, coach).reasons()).containsExactly("PRIVATE_CHOICE");
    assertThat(json(run)).doesNotContain("VETO").contains("PRIVATE_CHOICE");
    become(coach, CourseRole.LEARNER);
    assertThat(json(participation.own())).doesNotContain("\"vetoes\":[\"");
  }

  @Test
  void aBlockIsKnownToNobodyButWhoDeclaredIt() {
    become(mentee, CourseRole.LEARNER);
    assertThat(blocks.block(coach)).extracting(BlocksResource.BlockedView::name).contains("Cora");
    RunViews.RunView run = run();

    assertThat(run.pairs()).isEmpty();
    assertThat(run.unmatched().get(0).reasons()).containsOnlyKeys("PRIVATE_CHOICE");
    assertThat(runs.why(run.id(), mentee, coach).reasons()).containsExactly("PRIVATE_CHOICE");
    assertThat(json(run)).doesNotContain("BLOCK");
    assertThat(json(relations.declared())).isEqualTo("[]");
    assertThat(blocks.own()).isEmpty();
    become(coach, CourseRole.LEARNER);
    assertThat(blocks.own()).isEmpty();
    assertThat(json(participation.own()) + json(journey.journey())).doesNotContain("BLOCK");

    // Not even what is kept of a run tells from which side the wish came.
    become(mentee, CourseRole.LEARNER);
    blocks.unblock(coach);
    become(coach, CourseRole.LEARNER);
    blocks.block(mentee);
    RunViews.RunView other = run();
    assertThat(anyDay(runs.proof(other.id()).inputs()))
        .isEqualTo(anyDay(runs.proof(run.id()).inputs()))
        .contains("BLOCKED");
    assertThat(json(runs.proof(other.id()).result()))
        .isEqualTo(json(runs.proof(run.id()).result()));
    assertThat(runs.proof(other.id()).inputsHash()).isNotEqualTo(runs.proof(run.id()).inputsHash());
  }

  /** Midnight may come between two runs. */
  private static String anyDay(MatchInputs inputs) {
    return json(inputs).replaceFirst("\"day\":\"[^\"]*\"", "");
  }

  @Test
  void anAnswerIsShownToWhomItWasToldAndToNobodyElse() {
    Place here = new Place(course.tenantId(), programOf(activity), course.courseId());
    matching.ask(
        here.tenantId(),
        here.programId(),
        new ProgramQuestions(
            List.of(
                choosing("shift", AnswerType.ONE, Way.ALIKE, true, "early", "late"),
                choosing("secret", AnswerType.SEVERAL, Way.OFFERED, false, "whisper", "hush"),
                plain("diary", AnswerType.YES_NO, Way.ALIKE, false))),
        Map.of("question.shift", 100, "question.secret", 100, "question.diary", 50),
        ProgramSettings.NONE);
    become(coach, CourseRole.LEARNER);
    change(Side.MENTOR, Map.of("shift", List.of("late"), "secret", List.of("hush")));
    become(mentee, CourseRole.LEARNER);
    change(
        Side.MENTEE,
        Map.of(
            "shift",
            List.of("late"),
            "secret",
            List.of("hush", "whisper"),
            "diary",
            List.of("yes")));
    refused("invalid-answer", () -> change(Side.MENTEE, Map.of("shift", List.of("noon"))));
    RunViews.RunView run = run();
    String forStaff =
        json(run)
            + json(runs.why(run.id(), mentee, coach))
            + json(courses.candidates(mentee))
            + json(runs.proof(run.id()).result())
            + json(runs.proof(run.id()).inputs().mentees())
            + json(runs.proof(run.id()).inputs().mentors());
    runs.publish(run.id(), published(run));
    become(mentee, CourseRole.LEARNER);
    String forTheMentee = json(proposals.own());
    become(coach, CourseRole.LEARNER);
    String forTheMentor = json(proposals.own());
    become(course.learner("Noor"), CourseRole.LEARNER);
    String forAnother = json(participation.own()) + json(proposals.own());

    for (String seen : List.of(forStaff, forTheMentee, forTheMentor)) {
      assertThat(seen)
          .contains("Which shift?", "The late", "\"criterion\":\"unsaid\"")
          .contains("\"points\":50")
          .doesNotContain(
              "hush",
              "whisper",
              "\"criterion\":\"question.secret\"",
              "\"criterion\":\"question.diary\"",
              "\"diary\":{");
    }
    assertThat(forAnother).doesNotContain("late\"]", "hush\"]", "diary\":{");
    become(mentee, CourseRole.LEARNER);
    assertThat(json(participation.own())).contains("\"secret\":{\"values\":[\"hush\",\"whisper\"]");
  }

  @Test
  void whatAProgramAsksIsSaidByItsAdministratorsOnly() {
    UUID tenant = course.tenantId();
    UUID program = programOf(activity);
    QuestionsResource.QuestionsView before = questions.questions(tenant, program);
    StatedQuestion hobby =
        new StatedQuestion(
            "hobby",
            0,
            AnswerType.TEXT,
            Map.of("en", " What do you like? ", "ar", ""),
            Map.of(),
            List.of(Side.MENTEE, Side.MENTOR),
            false,
            null,
            null,
            null,
            Way.ALIKE,
            null,
            true,
            false,
            120,
            false);
    QuestionsResource.QuestionsChange change =
        new QuestionsResource.QuestionsChange(List.of(hobby), before.version());

    QuestionsResource.QuestionsView after = questions.ask(tenant, program, change);

    assertThat(after.languages()).startsWith("en").contains("ar");
    assertThat(after.questions())
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo(Map.of("en", "What do you like?")))
        .satisfies(one -> assertThat(one.points()).isEqualTo(120));
    refused("stale-version", () -> questions.ask(tenant, program, change));
    CourseFixture other = new CourseFixture(server.dataSource());
    UUID elsewhere = create(other.tenantId(), "Elsewhere").id();
    assertThat(questions.elsewhere(other.tenantId(), elsewhere)).isEmpty();
    refused("not-found", () -> questions.questions(other.tenantId(), program));
    refused("not-found", () -> questions.elsewhere(other.tenantId(), program));
    inConsole.become(new ConsoleVisit(Optional.of(other.tenantId()), "Eve"));
    refused("not-found", () -> questions.questions(tenant, program));
    refused("not-found", () -> questions.elsewhere(tenant, program));
    refused("not-found", () -> questions.ask(tenant, program, change));
  }

  private UUID programOf(UUID of) {
    return activities.find(course.tenantId(), of).orElseThrow().programId();
  }

  private void change(Side side, Map<String, List<String>> answers) {
    Map<String, Said> said = new HashMap<>();
    answers.forEach((key, values) -> said.put(key, new Said(values, 0)));
    participation.give(
        new ParticipationResource.ParticipationInput(
            side,
            new ParticipationResource.ProfileInput(
                "",
                List.of("Handover"),
                null,
                List.of("en"),
                1,
                null,
                null,
                null,
                new ParticipationResource.DetailsInput(
                    null, null, null, null, null, null, null, null, said)),
            null,
            participation.own().version()));
  }

  @Test
  void aWishOfTheProfileIsInNoFileOfTheRun() {
    UUID careful = course.learner("Noor");
    become(careful, CourseRole.LEARNER);
    give(Side.MENTEE, 0, List.of(), List.of(coach));
    RunViews.RunView run = run();

    String file = json(runs.proof(run.id()));

    assertThat(file).doesNotContain("VETO", "\"vetoes\":[\"").contains("\"salt\":\"\"");
  }

  @Test
  void nobodyTakesBackOrDeclaresABlockOfOthers() {
    become(mentee, CourseRole.LEARNER);
    blocks.block(coach);
    UUID block = stored.blocksOf(course.tenantId(), mentee).get(0).id();
    refused("forbidden", () -> relations.declared());
    refused("forbidden", () -> relations.withdraw(block));
    refused("invalid-relation", () -> blocks.block(mentee));

    become(coach, CourseRole.LEARNER);
    blocks.unblock(mentee);
    become(instructor, CourseRole.INSTRUCTOR);
    refused("not-found", () -> relations.withdraw(block));
    refused(
        "invalid-relation",
        () ->
            relations.declare(
                new CourseRelationsResource.RelationInput(Relation.Kind.BLOCK, mentee, coach)));

    assertThat(stored.blocksOf(course.tenantId(), mentee)).hasSize(1);
  }

  @Test
  void aProposalIsNotAcceptedOnceSomethingKeepsTheTwoApart() {
    publish();
    become(mentee, CourseRole.LEARNER);
    UUID proposal = onlyProposal();
    proposals.accept(proposal);
    asInstructor();
    relations.declare(
        new CourseRelationsResource.RelationInput(Relation.Kind.CONFLICT, coach, mentee));

    become(coach, CourseRole.LEARNER);
    refused("not-allowed", () -> proposals.accept(proposal));
    proposals.decline(proposal);
    assertThat(journey.journey().engagements()).isEmpty();
  }

  @Test
  void staffDeclareWhatIsBetweenPeopleOfTheirCourseAndTakeItBack() {
    asInstructor();
    CourseRelationsResource.RelationInput leads =
        new CourseRelationsResource.RelationInput(Relation.Kind.REPORTING_LINE, coach, mentee);
    assertThat(relations.declare(leads)).hasSize(1);
    assertThat(relations.declare(leads))
        .singleElement()
        .satisfies(one -> assertThat(one.one()).isEqualTo("Cora"))
        .satisfies(one -> assertThat(one.declaredBy()).isEqualTo("Priya"));
    RunViews.RunView run = run();
    assertThat(runs.why(run.id(), mentee, coach).reasons()).containsExactly("REPORTING_LINE");
    refused("invalid-pin", () -> courses.pair(new CourseResource.PairInput(mentee, coach)));

    CourseFixture other = new CourseFixture(server.dataSource());
    UUID elsewhere = place(other).id();
    UUID stranger = other.person("Eve", CourseRole.INSTRUCTOR);
    UUID declared = relations.declared().get(0).id();
    visitor.become(other.visit(stranger, CourseRole.INSTRUCTOR, elsewhere));
    assertThat(relations.declared()).isEmpty();
    refused("not-found", () -> relations.withdraw(declared));
    refused("not-found", () -> relations.declare(leads));
    refused("not-found", () -> blocks.block(coach));

    asInstructor();
    assertThat(relations.withdraw(declared)).isEmpty();
    assertThat(run().pairs()).hasSize(1);
  }

  @Test
  void whatPeopleLookForInEachOtherStaysBetweenTheTwo() {
    UUID program = journey.journey().program().id();
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada"));
    tuning.tune(
        program,
        new ConsoleMatchingResource.MatchingChange(
            null,
            Map.of("affinity", 300),
            null,
            null,
            List.of("First of my family to study"),
            null,
            null,
            null,
            null,
            null,
            tuning.matching(program, null, "en").version()),
        "en");
    sayOfThemselves(coach, Side.MENTOR);
    sayOfThemselves(mentee, Side.MENTEE);
    assertThat(participation.own().questions()).contains(MatchSettings.Question.AFFINITY);
    assertThat(participation.own().affinitySuggestions())
        .containsExactly("First of my family to study");
    RunViews.RunView run = run();

    assertThat(run.pairs().get(0).points()).isEqualTo(300);
    assertThat(json(run)).contains("affinity").doesNotContainIgnoringCase("raised alone");
    assertThat(json(runs.proof(run.id()))).doesNotContainIgnoringCase("raised alone");
    assertThat(json(runs.why(run.id(), mentee, coach))).doesNotContainIgnoringCase("raised alone");
    assertThat(json(asInstructor().candidates(mentee))).doesNotContainIgnoringCase("raised alone");
    asInstructor();
    runs.publish(run.id(), published(run));
    become(mentee, CourseRole.LEARNER);
    assertThat(proposals.own().get(0).parts())
        .anySatisfy(part -> assertThat(part.met()).containsExactly("Raised alone"));
  }

  private void sayOfThemselves(UUID person, Side side) {
    become(person, CourseRole.LEARNER);
    participation.give(
        new ParticipationResource.ParticipationInput(
            side,
            new ParticipationResource.ProfileInput(
                "",
                List.of("Handover"),
                null,
                List.of("en"),
                1,
                List.of(),
                List.of(),
                null,
                new ParticipationResource.DetailsInput(
                    null, null, null, null, null, null, null, List.of("Raised alone"), null)),
            null,
            participation.own().version()));
  }

  @Test
  void aMentorKnowsOfMenteesNoMoreThanTheName() {
    become(coach, CourseRole.LEARNER);

    assertThat(participation.own().others())
        .containsExactly(
            new ParticipationResource.Other(
                mentee, "Mai", "", List.of(), List.of(), List.of(), List.of(), 0));
  }

  @Test
  void guestsCannotTakePart() {
    become(course.person("Guest", CourseRole.GUEST), CourseRole.GUEST);

    refused("forbidden", () -> give(Side.MENTOR, 1, List.of(), List.of()));
  }

  @Test
  void anAdministratorOfOneRegistrationFindsNoProgramsOfAnother() {
    CourseFixture other = new CourseFixture(server.dataSource());
    inConsole.become(new ConsoleVisit(Optional.of(other.tenantId()), "Eve"));

    assertThat(console.programs(null, "en")).isEmpty();
    refused("not-found", () -> console.programs(course.tenantId(), "en"));
    refused("not-found", () -> create(course.tenantId(), "Mine"));
    refused("invalid-name", () -> create(other.tenantId(), "  "));
  }

  @Test
  void peopleAreCalledWhatTheirProgramCallsThemOnceAnAdministratorSaysSo() {
    ProgramViews.ProgramView program = console.programs(course.tenantId(), "en").get(0);
    Map<String, StatedVocabulary> words =
        Map.of("en", words("guide", "guides", "traveller", "travellers"));

    ProgramViews.ProgramView called = call(program, words, program.version());
    become(mentee, CourseRole.LEARNER);

    assertThat(json(journey.journey())).contains("\"mentor\":{\"one\":\"guide\"");
    assertThat(called.vocabulary()).containsOnlyKeys("ar", "en");
    refused("stale-version", () -> call(program, words, program.version()));
    long now = called.version();
    refused(
        "invalid-vocabulary", () -> call(program, Map.of("xx", words("a", "b", "c", "d")), now));
    refused(
        "invalid-vocabulary", () -> call(program, Map.of("en", words("a", " ", "c", "d")), now));

    assertThat(call(program, Map.of(), now).vocabulary()).isEqualTo(program.vocabulary());
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    refused("not-found", () -> call(program, words, now));
  }

  @Test
  void administratorsTuneTheMatchingOfTheirOwnProgramsOnly() {
    UUID mine = create(course.tenantId(), "Mine").id();
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada"));
    ConsoleMatchingResource.MatchingView before = tuning.matching(mine, null, "en");
    assertThat(before.points()).containsEntry("skills", 400).containsEntry("goals", 0);
    ConsoleMatchingResource.MatchingChange goals =
        new ConsoleMatchingResource.MatchingChange(
            null,
            Map.of("goals", 300),
            null,
            4,
            List.of("Parent"),
            false,
            2,
            null,
            MatchRules.Sharing.SAME,
            null,
            before.version());

    ConsoleMatchingResource.MatchingView after = tuning.tune(mine, goals, "en");

    assertThat(after.points()).containsEntry("goals", 300).containsEntry("skills", 0);
    assertThat(after.sharedHours()).isEqualTo(2);
    assertThat(after.fairness()).isEqualTo(4);
    assertThat(after.affinities()).containsExactly("Parent");
    assertThat(after.sharedLanguage()).isFalse();
    assertThat(after.groups()).isEqualTo(MatchRules.Sharing.SAME);
    assertThat(after.department()).isEqualTo(MatchRules.Sharing.ANY);
    refused("stale-version", () -> tuning.tune(mine, goals, "en"));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    refused("not-found", () -> tuning.matching(mine, null, "en"));
    refused("not-found", () -> tuning.matching(mine, course.tenantId(), "en"));
    refused("not-found", () -> tuning.tune(mine, goals, "en"));
  }

  @Test
  void aCopiedLinkGetsACopyOfItsActivityAndTheOriginalStays() {
    Optional<UUID> copied = Optional.of(activity);
    Activity first = launched(copied, course.courseId(), "link-1");
    Activity second = launched(copied, course.courseId(), "link-2");

    assertThat(first.id()).isEqualTo(activity);
    assertThat(second.id()).isNotEqualTo(activity);
    assertThat(second.programId()).isEqualTo(first.programId());
    assertThat(launched(Optional.empty(), course.courseId(), "link-2")).isEqualTo(second);
    assertThat(
            placeActivity.launched(
                UUID.randomUUID(), copied, course.courseId(), "link-3", Optional.empty()))
        .isEmpty();
  }

  private Activity launched(Optional<UUID> id, UUID courseId, String link) {
    return placeActivity
        .launched(
            course.tenantId(), id, courseId, link, Optional.of("https://lms.example/li/" + link))
        .orElseThrow();
  }

  private Activity place(CourseFixture where) {
    inConsole.become(new ConsoleVisit(Optional.empty(), "operator"));
    UUID program = create(where.tenantId(), "Placement coaching").id();
    return placeActivity.create(
        where.tenantId(),
        new NewActivity(program, where.courseId(), Widget.JOURNEY, "Coaching", Optional.empty()));
  }

  private ProgramViews.ProgramView create(UUID tenant, String name) {
    return console.create(
        new ConsoleProgramsResource.NewProgram(tenant, "placement-coaching", name, null, true),
        "en");
  }

  private ProgramViews.ProgramView call(
      ProgramViews.ProgramView program, Map<String, StatedVocabulary> words, long seen) {
    return programDesign.call(
        program.id(),
        new ProgramDesignResource.VocabularyChange(program.registrationId(), words, seen),
        "en");
  }

  private static StatedVocabulary words(
      String mentor, String mentors, String mentee, String mentees) {
    return new StatedVocabulary(
        new StatedVocabulary.StatedWord(mentor, mentors),
        new StatedVocabulary.StatedWord(mentee, mentees));
  }

  private void become(UUID person, CourseRole role) {
    visitor.become(course.visit(person, role, activity));
  }

  private CourseResource asInstructor() {
    become(instructor, CourseRole.INSTRUCTOR);
    return courses;
  }

  /** Asks for a run as the instructor and waits for it. */
  private RunViews.RunView run() {
    asInstructor();
    RunViews.RunView run = runs.run(usual());
    for (int i = 0; i < 600 && !run.state().equals("STAGED"); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      run = runs.run(run.id());
    }
    return run;
  }

  private void publish() {
    RunViews.RunView run = run();
    runs.publish(run.id(), published(run));
  }

  private void give(Side side, int seats, List<UUID> ranked, List<UUID> vetoes) {
    participation.give(
        new ParticipationResource.ParticipationInput(
            side,
            new ParticipationResource.ProfileInput(
                "", List.of("Handover"), null, List.of("en"), seats, ranked, vetoes, null, null),
            null,
            null));
  }

  private String next() {
    return json(journey.journey());
  }

  private UUID onlyProposal() {
    return proposals.own().get(0).id();
  }

  private static RunsResource.RunInput usual() {
    return new RunsResource.RunInput(null, null, null, null);
  }

  private static RunsResource.PublicationInput published(RunViews.RunView run) {
    return new RunsResource.PublicationInput(run.version(), false);
  }

  private static String json(Object view) {
    return JsonbBuilder.create().toJson(view);
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
