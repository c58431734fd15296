package org.tandem.tool.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.web.JourneyResource;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Widget;
import org.tandem.tool.recruitment.web.ConsoleRecruitmentResource;
import org.tandem.tool.recruitment.web.CourseCampaignsResource;
import org.tandem.tool.recruitment.web.MentorsWantedResource;
import org.tandem.tool.recruitment.web.NominationsResource;
import org.tandem.tool.recruitment.web.NominationsResource.NominationInput;
import org.tandem.tool.recruitment.web.NominationsResource.NominationsView;
import org.tandem.tool.relations.DeclareRelations;

/** How a program finds mentors: who names whom, who sees it, and what a yes or a no does. */
@ArquillianTest
class RecruitmentIT {
  @Inject private DesignProgram design;
  @Inject private PlaceActivity placeActivity;
  @Inject private Participations participations;
  @Inject private TakePart takePart;
  @Inject private DeclareRelations declare;
  @Inject private NominateMentor nominate;
  @Inject private Nominations nominations;
  @Inject private NominationsResource resource;
  @Inject private JourneyResource journey;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private MentorsWantedResource wanted;
  @Inject private ConsoleRecruitmentResource console;
  @Inject private CourseCampaignsResource campaigns;
  @Inject private Sources sources;
  @Inject private PeopleLikeYou likeYou;
  @Inject private Pairing pairing;
  @Inject private ServerResources server;

  private CourseFixture course;
  private Place place;
  private UUID activity;
  private UUID mai;
  private UUID zoe;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RecruitmentIT.class,
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
    UUID tenant = course.tenantId();
    Program draft = design.draft(tenant, "placement-coaching", "Placement coaching");
    design.change(tenant, draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    place = new Place(tenant, draft.id(), course.courseId());
    activity =
        placeActivity
            .create(
                tenant,
                new NewActivity(
                    draft.id(), course.courseId(), Widget.JOURNEY, "Coaching", Optional.empty()))
            .id();
    mai = course.learner("Mai Tran");
    zoe = course.learner("Zoë Ödegård");
  }

  @Test
  void whoIsNamedAloneReadsItAndIsAMentorOnlyByTheirOwnYes() {
    become(mai);
    NominationsView named = say("  zoë   ödegård ", "She explains a handover so that I get it.");
    assertThat(named.said()).isEmpty();
    assertThat(named.named())
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("Zoë Ödegård"));
    assertThat(journey.journey().invited()).isFalse();
    visitor.become(
        course.visit(
            course.person("Dr Raman", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, activity));
    assertThat(resource.nominations().said()).isEmpty();
    assertThat(participations.in(place)).isEmpty();

    become(zoe);
    assertThat(journey.journey().invited()).isTrue();
    assertThat(resource.nominations().said())
        .singleElement()
        .satisfies(said -> assertThat(said.from()).isEqualTo("Mai Tran"))
        .satisfies(said -> assertThat(said.reason()).startsWith("She explains"));
    resource.accept();

    Participation begun = participations.find(place, zoe).orElseThrow();
    assertThat(begun.side()).isEqualTo(Side.MENTOR);
    assertThat(begun.given()).isEmpty();
    assertThat(journey.journey().invited()).isFalse();
    refused("not-invited", resource::accept);
    become(mai);
    assertThat(resource.nominations()).isEqualTo(named);
  }

  @Test
  void aNoIsForGoodAndNobodyLearnsOfIt() {
    become(mai);
    NominationsView named = say("Zoë Ödegård", "She listens.");
    become(zoe);

    resource.decline();

    assertThat(participations.find(place, zoe)).isEmpty();
    become(mai);
    assertThat(resource.nominations()).isEqualTo(named);
    become(course.learner("Noor Haddad"));
    say("Zoë Ödegård", "I learn a lot from her.");
    become(zoe);
    assertThat(resource.nominations().said()).isEmpty();
    refused("not-invited", resource::accept);
  }

  @Test
  void whoHelpsAlreadyOrLooksForSomebodyIsLeftInPeace() {
    UUID mentor = course.learner("Cora Lind");
    takePart.give(place, mentor, Side.MENTOR, Profile.blank(2), Optional.empty());
    UUID mentee = course.learner("Olu Adeyemi");
    takePart.give(place, mentee, Side.MENTEE, Profile.blank(0), Optional.empty());
    become(mai);
    say("Cora Lind", "She is good at it.");
    say("Olu Adeyemi", "He is good at it.");

    for (UUID person : List.of(mentor, mentee)) {
      become(person);
      assertThat(resource.nominations().said()).isEmpty();
      refused("not-invited", resource::accept);
    }
    assertThat(participations.find(place, mentee).orElseThrow().given()).isPresent();
  }

  @Test
  void nothingIsHeardFromSomebodyWhoIsBlocked() {
    declare.block(place.tenantId(), place.courseId(), zoe, mai);
    become(mai);
    assertThat(say("Zoë Ödegård", "Please talk to me.").named()).hasSize(1);

    become(zoe);
    assertThat(journey.journey().invited()).isFalse();
    refused("not-invited", resource::accept);
    become(course.learner("Noor Haddad"));
    say("Zoë Ödegård", "She listens.");
    become(zoe);
    assertThat(resource.nominations().said())
        .singleElement()
        .satisfies(said -> assertThat(said.from()).isEqualTo("Noor Haddad"));
  }

  @Test
  void whatIsTakenBackIsGone() {
    become(mai);
    UUID first = say("Zoë Ödegård", "She listens.").named().get(0).id();
    become(zoe);
    resource.takeBack(first);
    assertThat(resource.nominations().said()).as("only one's own is taken back").hasSize(1);

    become(mai);
    assertThat(resource.takeBack(first).named()).isEmpty();

    become(zoe);
    assertThat(resource.nominations().said()).isEmpty();
  }

  @Test
  void aNameThatDoesNotLeadToOnePersonOfTheCourseNamesNobody() {
    course.leave(course.learner("Left Long Ago"));
    UUID pretend = course.learner("Test Student");
    course.write("update person set test_user = ? where id = ?", true, pretend);
    course.learner("Ana Silva");
    course.learner("Ana Silva");
    UUID guest = course.person("Passing Guest", CourseRole.GUEST);
    CourseFixture another = new CourseFixture(server.dataSource());
    another.learner("Somebody Elsewhere");
    become(mai);

    for (String name :
        List.of(
            "", "Zoë", "Left Long Ago", "Test Student", "Passing Guest", "Somebody Elsewhere")) {
      refused("nobody-called-that", () -> say(name, "Good."));
    }
    refused("two-called-that", () -> say("Ana Silva", "Good."));
    refused("yourself", () -> say("Mai Tran", "Good."));
    refused("invalid-input", () -> say("Zoë Ödegård", "  "));
    refused("text-too-long", () -> say("Zoë Ödegård", "x".repeat(281)));
    say("Zoë Ödegård", "x".repeat(280));
    refused("already-nominated", () -> say("Zoë Ödegård", "Good."));
    become(pretend);
    refused("forbidden", () -> say("Zoë Ödegård", "Good."));
    visitor.become(course.visit(guest, CourseRole.GUEST, activity));
    refused("forbidden", () -> say("Zoë Ödegård", "Good."));
  }

  @Test
  void nobodyNamesMoreThanFiveWhateverTheirTabsDoAtOnce() throws Exception {
    List<String> names =
        List.of("A One", "B Two", "C Three", "D Four", "E Five", "F Six", "G Seven");
    names.forEach(course::learner);
    Visit visit = visit(mai);

    long kept =
        Race.of(
            server.executor(), names, name -> nominate.nominate(visit, place, name, "Good at it."));

    assertThat(kept).isBetween(1L, (long) Nomination.MOST);
    assertThat(nominations.by(place, mai)).hasSize((int) kept);
    become(mai);
    for (String name : names) {
      if (nominations.by(place, mai).size() < Nomination.MOST) {
        attempt(() -> say(name, "Good at it."));
      }
    }
    assertThat(nominations.by(place, mai)).hasSize(Nomination.MOST);
    refused("too-many-nominations", () -> say("Zoë Ödegård", "Good at it."));
  }

  @Test
  void aLinkThatInvitesCountsWhoCameByItAndWhatTheyDidThen() {
    UUID autumn = link("Autumn");
    UUID small = link("Small");
    UUID unused = link("Unused");
    List<UUID> came = course.learners("Somebody", 6);
    came.forEach(person -> come(person, autumn));
    come(came.get(0), small);
    come(mai, small);
    UUID helping = course.learner("Cora Lind");
    takePart.give(place, helping, Side.MENTOR, offering("Handover"), Optional.empty());
    come(helping, small);
    become(course.person("Dr Raman", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, small);
    wanted.invitation();
    UUID pretend = course.learner("Test Student");
    course.write("update person set test_user = ? where id = ?", true, pretend);
    come(pretend, small);
    for (UUID person : came.subList(0, 3)) {
      come(person, autumn);
      wanted.begin();
      refused("not-free-to-help", wanted::begin);
      assertThat(participations.find(place, person).orElseThrow().given()).isEmpty();
      handIn(person);
    }
    pair(came.get(0), came.get(5));

    assertThat(sources.of(place.tenantId(), place.programId()))
        .containsExactly(
            Source.reaching(Source.Kind.CAMPAIGN, "Autumn", 6, 3, 1),
            Source.reaching(Source.Kind.CAMPAIGN, "Small", 1, 0, 0),
            Source.reaching(Source.Kind.CAMPAIGN, "Unused", 0, 0, 0),
            Source.ownAccord(1, 0));
    assertThat(unused).isNotEqualTo(small);
    seesItsOwnCampaignsAlone(small);
    assertThat(Source.reaching(Source.Kind.CAMPAIGN, "Small", 4, 2, 1).offered()).isEmpty();
  }

  /** Another course of the program has links of its own; learners see none. */
  private void seesItsOwnCampaignsAlone(UUID link) {
    UUID elsewhere = course.beside("Elsewhere").courseId();
    placeActivity.create(
        place.tenantId(),
        new NewActivity(place.programId(), elsewhere, Widget.MENTORS, "Theirs", Optional.empty()));
    become(course.person("Dr Lee", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR, link);
    assertThat(campaigns.campaigns())
        .containsExactly(
            Source.reaching(Source.Kind.CAMPAIGN, "Autumn", 6, 3, 1),
            Source.reaching(Source.Kind.CAMPAIGN, "Small", 1, 0, 0),
            Source.reaching(Source.Kind.CAMPAIGN, "Unused", 0, 0, 0));
    assertThat(sources.of(place.tenantId(), place.programId()))
        .contains(Source.reaching(Source.Kind.CAMPAIGN, "Theirs", 0, 0, 0));
    become(mai);
    refused("forbidden", campaigns::campaigns);
  }

  @Test
  void everyWayIsCountedFromTheYesOn() {
    List<UUID> named = course.learners("Named", 5);
    named.forEach(
        person ->
            assertThat(
                    nominations.add(
                        new Nomination(
                            UUID.randomUUID(), place, person, mai, "Good.", Instant.now())))
                .isTrue());
    become(named.get(0));
    resource.accept();
    handIn(named.get(0));
    become(named.get(1));
    resource.accept();
    become(named.get(2));
    resource.decline();
    takePart.give(place, named.get(3), Side.MENTOR, offering("Handover"), Optional.empty());
    pair(named.get(0), zoe);
    List<UUID> asked = course.learners("Asked", 5);
    asked.forEach(this::askedAfterAPair);
    takePart.give(place, asked.get(0), Side.MENTOR, offering("Handover"), Optional.empty());

    inConsole.become(new ConsoleVisit(Optional.of(place.tenantId()), "Admin"));
    assertThat(console.sources(place.tenantId(), place.programId()))
        .containsExactly(
            Source.reaching(Source.Kind.NOMINATION, "", 5, 1, 1),
            Source.reaching(Source.Kind.GIVING_BACK, "", 5, 1, 0),
            Source.ownAccord(1, 0));
    assertThat(console.csv(place.tenantId(), place.programId()))
        .hasLineCount(4)
        .startsWith("way,name,reached,offered,matched\r\nnomination,,5,1,1\r\n")
        .endsWith("\r\ngiving_back,,5,1,0\r\nown_accord,,,1,\r\n");
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another's admin"));
    refused("not-found", () -> console.sources(place.tenantId(), place.programId()));
    refused("not-found", () -> console.csv(place.tenantId(), place.programId()));
  }

  @Test
  void tellsOfPeopleLikeTheReaderOnlyWhatFiveStandBehind() {
    takePart.draft(place, mai, Side.MENTEE, offering("HANDOVER"), Optional.empty());
    List<UUID> alike = course.learners("Alike", 5);
    List<UUID> mentees = course.learners("Mentee", 5);
    for (int i = 0; i < alike.size(); i++) {
      takePart.give(place, alike.get(i), Side.MENTOR, offering("Handover"), Optional.empty());
      if (i < 4) {
        pair(alike.get(i), mentees.get(i));
      }
    }
    takePart.give(place, zoe, Side.MENTOR, offering("Testing"), Optional.empty());

    Optional<Integer> none = Optional.empty();
    assertThat(likeYou.of(place, mai))
        .isEqualTo(new Evidence(Optional.of(6), none, Optional.of(5), none, none));
    assertThat(likeYou.of(place, zoe))
        .isEqualTo(new Evidence(Optional.of(5), none, none, none, none));
    pair(alike.get(4), mentees.get(4));
    assertThat(likeYou.of(place, mai))
        .isEqualTo(
            new Evidence(Optional.of(6), Optional.of(5), Optional.of(5), Optional.of(5), none));
  }

  private UUID link(String name) {
    return placeActivity
        .create(
            place.tenantId(),
            new NewActivity(
                place.programId(), place.courseId(), Widget.MENTORS, name, Optional.empty()))
        .id();
  }

  private void come(UUID person, UUID link) {
    become(person, CourseRole.LEARNER, link);
    assertThat(wanted.invitation().standing()).isNotNull();
  }

  private void handIn(UUID person) {
    takePart.give(
        place,
        person,
        Side.MENTOR,
        offering("Handover"),
        participations.find(place, person).map(Participation::version));
  }

  private void pair(UUID mentor, UUID mentee) {
    pairing.agree(place, Kind.COACHING, mentor, mentee);
  }

  private void askedAfterAPair(UUID person) {
    UUID pair = UUID.randomUUID();
    course.write(
        "insert into engagement (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id,"
            + " state, ending, proposed_at, expires_at, version)"
            + " values (?, ?, ?, ?, 'COACHING', ?, ?, 'CLOSED', 'COMPLETED', ?, ?, 0)",
        pair,
        place.tenantId(),
        place.programId(),
        place.courseId(),
        zoe,
        person,
        anHourAgo(),
        anHourAgo());
    course.write(
        "insert into give_back (tenant_id, person_id, program_id, engagement_id, invited_at, answer,"
            + " answered_at) values (?, ?, ?, ?, ?, 'ACCEPTED', ?)",
        place.tenantId(),
        person,
        place.programId(),
        pair,
        anHourAgo(),
        anHourAgo());
  }

  private static OffsetDateTime anHourAgo() {
    return OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
  }

  private static Profile offering(String skill) {
    return new Profile(
        "",
        List.of(skill),
        List.of(),
        List.of("en"),
        2,
        List.of(),
        List.of(),
        Optional.empty(),
        Details.NONE);
  }

  private void become(UUID person, CourseRole role, UUID link) {
    visitor.become(course.visit(person, role, link));
  }

  private NominationsView say(String name, String reason) {
    return resource.nominate(new NominationInput(name, reason));
  }

  private Visit visit(UUID person) {
    return course.visit(person, CourseRole.LEARNER, activity);
  }

  private void become(UUID person) {
    visitor.become(visit(person));
  }

  private static void attempt(Runnable action) {
    try {
      action.run();
    } catch (Rejection refused) {
      // Named in the race already.
    }
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
