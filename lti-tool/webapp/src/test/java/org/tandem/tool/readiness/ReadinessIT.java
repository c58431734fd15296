package org.tandem.tool.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Noise;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.GettingReady;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.web.ParticipationResource;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Widget;
import org.tandem.tool.readiness.web.ConsoleReadinessResource;
import org.tandem.tool.readiness.web.ConsoleReadinessResource.ImportInput;
import org.tandem.tool.readiness.web.ConsoleReadinessResource.SideInput;
import org.tandem.tool.readiness.web.GuideView;
import org.tandem.tool.readiness.web.ReadinessResource;
import org.tandem.tool.readiness.web.ReadinessResource.DoneInput;

/** What people read before they take part: offered, asked for, imported, and kept of it. */
@ArquillianTest
class ReadinessIT {
  private static final String FILE =
      """
      {"format": "tandem-guide/1", "id": "ours", "version": %d, "side": "MENTEE",
       "name": {"en": "Ours"},
       "sections": [{"title": {"en": "What it is"}, "text": {"en": "For each {mentee}."},
         "link": {"address": "https://example.org/more", "text": {"en": "More"}}}],
       "situations": []}
      """;

  @Inject private DesignProgram design;
  @Inject private PlaceActivity placeActivity;
  @Inject private TakePart takePart;
  @Inject private Guides guides;
  @Inject private Preparations preparations;
  @Inject private ReadinessResource resource;
  @Inject private ConsoleReadinessResource console;
  @Inject private ParticipationResource participation;
  @Inject private ChosenVisitor visitor;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private ServerResources server;

  private CourseFixture course;
  private Place place;
  private UUID activity;
  private UUID mai;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ReadinessIT.class,
        Noise.class,
        CourseFixture.class,
        ServerResources.class,
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
    become(CourseRole.LEARNER);
    inConsole.become(new ConsoleVisit(Optional.of(tenant), "Admin"));
  }

  @Test
  void isOfferedInTheProgramsWordsAndStopsNobody() {
    GuideView guide = guide("MENTEE");

    assertThat(guide.side()).isEqualTo(Side.MENTEE);
    assertThat(guide.toString())
        .contains("coaches")
        .doesNotContain("{mentor")
        .contains("fits=true");
    assertThat(guide("MENTOR").id()).isEqualTo("helping-others");
    handIn(Side.MENTEE, Optional.empty());
    assertThat(participation.own().ready()).isEqualTo(GettingReady.State.OFFERED);
    refused("not-found", () -> resource.guide("SPONSOR"));
  }

  @Test
  void comesBeforeAProfileIsHandedInWhereTheProgramAsksForIt() {
    plan(Side.MENTOR, "helping-others", true);
    Participation begun =
        takePart.draft(place, mai, Side.MENTOR, Profile.blank(1), Optional.empty());
    assertThat(participation.own().ready()).isEqualTo(GettingReady.State.ASKED);
    refused("get-ready-first", () -> handIn(Side.MENTOR, Optional.of(begun.version())));
    Map<String, String> fitting = choices(true);
    refused("think-again", () -> resource.done("MENTOR", new DoneInput(Map.of())));
    refused("think-again", () -> resource.done("MENTOR", new DoneInput(choices(false))));

    assertThat(resource.done("MENTOR", new DoneInput(fitting)).state())
        .isEqualTo(GettingReady.State.DONE);

    handIn(Side.MENTOR, Optional.of(begun.version()));
    assertThat(participation.own().ready()).isEqualTo(GettingReady.State.DONE);
    assertThat(resource.guide("MENTEE").state()).isEqualTo(GettingReady.State.OFFERED);
    become(CourseRole.GUEST);
    refused("forbidden", () -> resource.done("MENTOR", new DoneInput(fitting)));
  }

  @Test
  void whoTakesPartAlreadyIsNotStoppedByWhatIsAskedLater() {
    Participation given = handIn(Side.MENTEE, Optional.empty());

    plan(Side.MENTEE, "being-helped", true);

    assertThat(handIn(Side.MENTEE, Optional.of(given.version())).given()).isPresent();
  }

  @Test
  void aFileIsAGuideOfOneRegistrationOrSaysWhatIsWrongWithIt() {
    assertThat(bring("no guide")).containsExactly(new GuideFlaw(GuideFlaw.Code.UNREADABLE, ""));
    assertThat(bring(FILE.formatted(1).replace("MENTEE", "SPONSOR")))
        .containsExactly(new GuideFlaw(GuideFlaw.Code.UNREADABLE, ""));
    assertThat(bring(FILE.formatted(1).replace("ours", "being-helped")))
        .containsExactly(new GuideFlaw(GuideFlaw.Code.ID_TAKEN, "id"));
    assertThat(bring(FILE.formatted(2))).isEmpty();
    for (int version : new int[] {1, 2}) {
      assertThat(bring(FILE.formatted(version)))
          .containsExactly(new GuideFlaw(GuideFlaw.Code.VERSION_TAKEN, "version"));
    }
    assertThat(bring(FILE.formatted(4).replace("More", "Read on"))).isEmpty();
    assertThat(console.versions(course.tenantId(), "ours").versions())
        .extracting(Guide::version)
        .containsExactly(4, 2);
    assertThat(console.versions(course.tenantId(), "being-helped").shipped()).isTrue();
    refused("not-found", () -> console.versions(course.tenantId(), "nobodys"));
    refused("unknown-guide", () -> plan(Side.MENTOR, "ours", false));
    plan(Side.MENTEE, "ours", false);
    assertThat(guide("MENTEE").sections())
        .singleElement()
        .satisfies(section -> assertThat(section.text()).isEqualTo("For each coachee."));
    plan(Side.MENTEE, null, true);
    assertThat(resource.guide("MENTEE").state()).isEqualTo(GettingReady.State.NOTHING);

    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another's admin"));
    refused("not-found", () -> plan(Side.MENTEE, "ours", false));
    refused("not-found", () -> bring(FILE.formatted(5)));
    refused("not-found", () -> console.versions(course.tenantId(), "ours"));
    assertThat(guides.newest(UUID.randomUUID(), "ours")).isEmpty();
  }

  @Test
  void readsOrRefusesWhateverSomebodyMadeOfAGuide() {
    String right = FILE.formatted(1);
    Noise noise = new Noise(31);
    for (int i = 0; i < 1_000; i++) {
      GuideFile file = GuideFile.read(noise.mangled(right));
      assertThat(file.guide().isEmpty()).isEqualTo(!file.flaws().isEmpty());
    }
    for (String harm :
        List.of("", "null", "[]", "7", "[".repeat(50_000), "{\"a\":".repeat(50_000), "\u0000")) {
      assertThat(GuideFile.read(harm).flaws())
          .as(harm.substring(0, Math.min(9, harm.length())))
          .isNotEmpty();
    }
  }

  @Test
  void aCopyOfAProgramHasItsPeopleReadTheSame() {
    plan(Side.MENTOR, "helping-others", true);
    plan(Side.MENTEE, null, false);

    UUID copy = design.copy(place.tenantId(), place.programId(), "Another year").id();

    assertThat(preparations.of(place.tenantId(), copy, Side.MENTOR))
        .isEqualTo(new Preparation(Side.MENTOR, Optional.of("helping-others"), true));
    assertThat(preparations.of(place.tenantId(), copy, Side.MENTEE))
        .isEqualTo(new Preparation(Side.MENTEE, Optional.empty(), false));
  }

  private GuideView guide(String side) {
    return Objects.requireNonNull(resource.guide(side).guide());
  }

  private Map<String, String> choices(boolean fitting) {
    return guide("MENTOR").situations().stream()
        .collect(
            Collectors.toMap(
                GuideView.SituationView::id,
                situation ->
                    situation.choices().stream()
                        .filter(choice -> choice.fits() == fitting)
                        .findFirst()
                        .orElseThrow()
                        .id()));
  }

  private Participation handIn(Side side, Optional<Long> version) {
    return takePart.give(place, mai, side, Profile.blank(1), version);
  }

  private void plan(Side side, @Nullable String guide, boolean first) {
    console.plan(place.tenantId(), place.programId(), new SideInput(side, guide, first));
    assertThat(
            console
                .readiness(place.tenantId(), place.programId(), Locale.ENGLISH.toLanguageTag())
                .sides())
        .contains(new ConsoleReadinessResource.SideView(side, guide, first));
  }

  private List<GuideFlaw> bring(String file) {
    return console.bring(place.tenantId(), new ImportInput(file)).flaws();
  }

  private void become(CourseRole role) {
    visitor.become(course.visit(mai, role, activity));
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
