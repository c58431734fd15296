package org.tandem.tool.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;
import org.tandem.tool.platforms.ToolKeys;
import org.tandem.tool.platforms.web.DocumentKeysResource;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.recognition.web.ConsoleGenerationsResource;
import org.tandem.tool.recognition.web.ConsoleRecognitionResource;
import org.tandem.tool.recognition.web.ConsoleRecognitionResource.RevocationInput;
import org.tandem.tool.recognition.web.CredentialsResource;
import org.tandem.tool.recognition.web.LineResource;
import org.tandem.tool.recognition.web.SharedAwardResource;

/** Credentials from the rows that a pair leaves behind to whoever checks one. */
@ArquillianTest
class RecognitionIT {
  private static final int THREADS = 6;
  private static final String CLOSING =
      "{\"goals\":[{\"level\":1},{\"level\":0},{\"level\":-1}],\"countersigned\":3}";

  @Inject private ServerResources server;
  @Inject private ChosenVisitor visitor;
  @Inject private Lines lines;
  @Inject private LineResource line;
  @Inject private AwardNews news;
  @Inject private ConsoleGenerationsResource generations;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private Registrations registrations;
  @Inject private ToolKeys keys;
  @Inject private DesignProgram design;
  @Inject private Settings settings;
  @Inject private ReadAwards reading;
  @Inject private ShareAward sharing;
  @Inject private SayThanks saying;
  @Inject private GiveBack givingBack;
  @Inject private TakePart takePart;
  @Inject private Participations participations;
  @Inject private Engagements engagements;
  @Inject private SharedAwardResource shared;
  @Inject private CredentialsResource published;
  @Inject private DocumentKeysResource documentKeys;
  @Inject private ConsoleRecognitionResource console;

  private CourseFixture course;
  private UUID program;
  private UUID activity;
  private UUID mentor;
  private UUID mentee;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RecognitionIT.class,
        CheckedCredential.class,
        Story.class,
        Race.class,
        Race.Attempt.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void closeAPair() {
    course = new CourseFixture(server.dataSource());
    register(course.tenantId());
    program = design.draft(course.tenantId(), "placement-coaching", "Placement").id();
    mentor = course.learner("Zoë Ödegård");
    mentee = course.learner("نور حداد");
    activity = course.place(program, "Coaching");
    close(mentor, mentee);
  }

  @Test
  void issuesOnceWhatBothSignedAlthoughManyLookAtOnce() throws Exception {
    // The first document of a key waits for the registration; those after it for each other only.
    only(mentor);
    assertThat(
            Race.of(
                server.executor(),
                Collections.nCopies(THREADS, visit(mentee)),
                visit -> reading.of(visit)))
        .isEqualTo(THREADS);

    ReadAwards.Recognition learned = reading.of(visit(mentee));
    assertThat(learned.awards()).hasSize(1);
    Award award = learned.awards().get(0);
    assertThat(award.achievement()).isEqualTo(Achievement.COMPLETED_AS_MENTEE);
    assertThat(award.counts())
        .isEqualTo(new Counts(1, 1, 30, 3, Optional.of(new Counts.Goals(3, 2))));
    assertThat(learned.learned()).isEqualTo(new ReadAwards.Done(1, 1, 30));
    assertThat(reading.of(visit(mentor)).awards())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.achievement()).isEqualTo(Achievement.COMPLETED_AS_MENTOR);
              assertThat(one.counts().goals()).isEmpty();
            });
  }

  @Test
  void recognisesNobodyForWhatOnlyOneSaysOrWhatEndedWithoutAnOutcome() {
    UUID other = course.learner("Jonas Weber");
    Story story = story(4, other, mentor);
    story.write(course, program, Instant.now());
    UUID ended = story(4, other, mentee).write(course, program, Instant.now());
    course.write("update engagement set state = 'CLOSED', ending = 'NO_FAULT' where id = ?", ended);
    course.write("update meeting set mentee_confirmed_at = null where engagement_id = ?", ended);

    ReadAwards.Recognition nothing = reading.of(visit(other));

    assertThat(nothing.awards()).isEmpty();
    assertThat(nothing.helped()).isEqualTo(new ReadAwards.Done(0, 1, 30));
  }

  @Test
  void countsHoursForTheMentorWhoWasThere() {
    UUID successor = course.learner("Amir Haddad");
    Instant over = Instant.now().minus(Duration.ofDays(20));
    UUID pair = story(2, successor, course.learner("Lena Vogt")).write(course, program, over);
    course.write("update engagement set mentor_since = ? where id = ?", at(over), pair);
    course.write(
        "insert into former_mentor (id, tenant_id, engagement_id, person_id, until_at)"
            + " values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        mentor,
        at(over));
    hold(pair, over.minus(Duration.ofDays(2)), 480);
    hold(pair, over.minus(Duration.ofDays(1)), 90);
    hold(pair, over.plus(Duration.ofDays(1)), 60);

    ReadAwards.Recognition before = reading.of(visit(mentor));

    assertThat(before.helped()).isEqualTo(new ReadAwards.Done(1, 3, 600));
    assertThat(before.awards())
        .extracting(Award::achievement)
        .containsExactlyInAnyOrder(Achievement.COMPLETED_AS_MENTOR, Achievement.HOURS_10);
    assertThat(reading.of(visit(successor)).helped()).isEqualTo(new ReadAwards.Done(0, 1, 60));
  }

  @Test
  void isPublicByItsHoldersWishOnly() {
    Award award = only(mentee);
    assertThat(award.shared()).isEmpty();
    assertThatThrownBy(() -> sharing.share(visit(mentor), award.id()))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.kind()).isEqualTo(Rejection.Kind.NOT_FOUND));

    String secret = sharing.share(visit(mentee), award.id()).shared().orElseThrow();
    assertThat(sharing.share(visit(mentee), award.id()).shared()).contains(secret);

    Response page = shared.page(secret, "en");
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(text(page))
        .contains("This credential is valid", "نور حداد", "Placement", "2 of 3")
        .doesNotContain("<script");
    assertThat(text(shared.page(secret, "ar"))).contains("dir=\"rtl\"");
    assertThat(page.getHeaderString("Cache-Control")).isEqualTo("no-store");
    assertThat(page.getHeaderString("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");

    sharing.withdraw(visit(mentee), award.id());

    assertThat(shared.page(secret, "en").getStatus()).isEqualTo(404);
    assertThatThrownBy(() -> shared.credential(secret)).isInstanceOf(Rejection.class);
    assertThat(sharing.share(visit(mentee), award.id()).shared())
        .hasValueSatisfying(anew -> assertThat(anew).isNotEqualTo(secret));
    assertThat(shared.page(secret, "en").getStatus()).isEqualTo(404);
  }

  @Test
  void issuesNothingToWhoeverObjectsAndShowsNothingThatTheyShared() {
    course.objects(mentor, Use.RECOGNITION);
    assertThat(reading.of(visit(mentor)).awards()).isEmpty();
    course.objectsNoMore(mentor);
    assertThat(reading.of(visit(mentor)).awards()).isNotEmpty();

    Award award = only(mentee);
    String secret = sharing.share(visit(mentee), award.id()).shared().orElseThrow();
    course.objects(mentee, Use.RECOGNITION);
    assertThat(shared.page(secret, "en").getStatus()).isEqualTo(404);
    course.objectsNoMore(mentee);
    assertThat(shared.page(secret, "en").getStatus()).isEqualTo(200);
  }

  /** Checked with the JDK alone: by the addresses in the credential, and not by what signed it. */
  @Test
  void isCheckedByWhoeverHasIt() throws Exception {
    Award award = only(mentee);
    CheckedCredential checked = check(award.credential());

    assertThat(checked.isGenuine()).isTrue();
    JsonObject status = checked.payload().getJsonObject("credentialStatus");
    JsonObject list = statusList(status.getString("statusListCredential"));
    assertThat(list.getJsonObject("credentialSubject").getString("statusPurpose"))
        .isEqualTo(status.getString("statusPurpose"));
    assertThat(isRevoked(award)).isFalse();
    JsonObject achievement =
        checked.payload().getJsonObject("credentialSubject").getJsonObject("achievement");
    String address = achievement.getString("id");
    assertThat(address).endsWith("/achievements/completed-as-mentee/" + program);
    assertThat(text(published.achievement(course.tenantId(), "completed-as-mentee", program)))
        .contains(achievement.getString("name"), address);
    assertThat(text(published.issuer(course.tenantId()))).contains("University of Example");
    assertThatThrownBy(() -> published.achievement(course.tenantId(), "pairs-10"))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> published.issuer(UUID.randomUUID())).isInstanceOf(Rejection.class);
  }

  @Test
  void holdsAfterItsKeyWasReplaced() throws Exception {
    Award award = only(mentee);

    keys.rotate(course.tenantId(), KeyRotation.USUAL);
    keys.forgetWithdrawn(Instant.now().plus(Duration.ofDays(365)));
    course.write("delete from tool_key where tenant_id = ?", course.tenantId());

    assertThat(check(award.credential()).isGenuine()).isTrue();
  }

  @Test
  void isSignedAnewOnceItsKeyGotOut() throws Exception {
    Award before = only(mentee);

    keys.rotate(course.tenantId(), KeyRotation.URGENT);

    assertThatThrownBy(() -> check(before.credential())).isInstanceOf(Rejection.class);
    Award after = reading.own(visit(mentee), before.id());
    CheckedCredential checked = check(after.credential());
    assertThat(checked.isGenuine()).isTrue();
    assertThat(checked.payload()).isEqualTo(CheckedCredential.payloadOf(before.credential()));
    assertThat(reading.own(visit(mentee), before.id()).credential()).isEqualTo(after.credential());
  }

  @Test
  void saysThatItCannotBeTrustedOnceAnybodyChangedIt() {
    Award award = only(mentee);
    String secret = sharing.share(visit(mentee), award.id()).shared().orElseThrow();
    List<String> parts = List.of(award.credential().split("\\.", -1));
    String better =
        CheckedCredential.payloadOf(award.credential()).toString().replace("2 of 3", "3 of 3");
    course.write(
        "update award set credential = ? where id = ?",
        parts.get(0) + "." + base64(better) + "." + parts.get(2),
        award.id());

    assertThat(text(shared.page(secret, "en")))
        .contains("This credential cannot be trusted")
        .doesNotContain("is valid");
  }

  @Test
  void isTakenBackByItsIssuerForGoodAndWithAReason() {
    Award award = only(mentee);
    String secret = sharing.share(visit(mentee), award.id()).shared().orElseThrow();
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "L&D"));
    assertThat(console.issued(course.tenantId(), "en"))
        .singleElement()
        .satisfies(one -> assertThat(one.holder()).isEqualTo("نور حداد"));
    refuses("reason-needed", () -> revoke(award, "  "));

    revoke(award, "Not a real pair");

    assertThat(isRevoked(award)).isTrue();
    assertThat(text(shared.page(secret, "en")))
        .contains("This credential was revoked")
        .doesNotContain("is valid", "Not a real pair");
    assertThat(only(mentee).revocation())
        .hasValueSatisfying(told -> assertThat(told.reason()).isEqualTo("Not a real pair"));
    sharing.withdraw(visit(mentee), award.id());
    refuses("award-revoked", () -> sharing.share(visit(mentee), award.id()));
    refuses("award-revoked", () -> revoke(award, "Again"));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Others"));
    refuses("not-found", () -> revoke(award, "Not ours"));
    refuses("not-found", () -> console.issued(course.tenantId(), "en"));
  }

  @Test
  void thanksOnceForEachThingThatBothVouchedFor() throws Exception {
    Visit learner = visit(mentee);
    Visit helper = visit(mentor);
    List<ThankYou.Reason> open = saying.open(learner);
    assertThat(open)
        .extracting(ThankYou.Reason::kind)
        .containsExactlyInAnyOrder(ThankYou.Kind.MEETING, ThankYou.Kind.EVIDENCE);
    ThankYou.Reason reason = open.get(0);

    assertThat(
            Race.of(
                server.executor(),
                Collections.nCopies(THREADS, learner),
                visit -> say(visit, reason, "You stayed calm")))
        .isEqualTo(1);

    assertThat(saying.open(learner)).hasSize(1).doesNotContain(reason);
    assertThat(saying.open(helper)).hasSize(2);
    ThankYou heard = saying.received(helper).get(0);
    assertThat(heard.words()).isEqualTo("You stayed calm");
    assertThat(heard.from()).isEqualTo(mentee);
    assertThat(saying.received(learner)).isEmpty();
    refuses("nothing-to-thank-for", () -> say(learner, reason, "Again"));
    UUID other = course.person("Instructor", CourseRole.INSTRUCTOR);
    Visit staff = course.visit(other, CourseRole.INSTRUCTOR, activity);
    assertThat(saying.open(staff)).isEmpty();
    assertThat(saying.received(staff)).isEmpty();
    refuses("not-found", () -> say(staff, reason, "Not mine"));
    refuses("not-found", () -> saying.forget(learner, heard.id()));
    assertThat(kept("select sealed from thank_you where id = ?", heard.id()))
        .doesNotContain("calm");

    saying.forget(helper, heard.id());

    assertThat(saying.received(helper)).isEmpty();
    refuses("nothing-to-thank-for", () -> say(learner, reason, "Again"));
  }

  @Test
  void thanksForNothingThatOnlyOneSaysOrThatWasBeforeTheirTime() {
    course.write(
        "update meeting set mentor_confirmed_at = null where tenant_id = ?", course.tenantId());
    course.write(
        "update engagement set mentor_since = ? where tenant_id = ?",
        at(Instant.now().plusSeconds(60)),
        course.tenantId());

    assertThat(saying.open(visit(mentee))).isEmpty();
  }

  @Test
  void asksOnceWhetherSomebodyWouldHelpOthersAndBeginsTheirProfile() throws Exception {
    UUID pair = thePair();
    Place place = new Place(course.tenantId(), program, course.courseId());
    takePart.give(place, mentee, Side.MENTEE, wanting("Wound care"), Optional.empty());
    reach(pair, "Hand over");
    assertThat(givingBack.invitation(visit(mentor), pair)).isEmpty();

    assertThat(givingBack.invitation(visit(mentee), pair)).contains(List.of("Wound care"));
    assertThat(
            Race.of(
                server.executor(),
                Collections.nCopies(THREADS, visit(mentee)),
                visit -> givingBack.accept(visit, pair)))
        .isEqualTo(1);

    Participation begun = participations.find(place, mentee).orElseThrow();
    assertThat(begun.side()).isEqualTo(Side.MENTOR);
    assertThat(begun.draft().skills()).containsExactly("Wound care");
    assertThat(begun.draft().topics()).containsExactly("Hand over");
    assertThat(begun.given()).isEmpty();
    assertThat(givingBack.invitation(visit(mentee), pair)).isEmpty();
    UUID stranger = course.learner("Stranger");
    refuses("not-found", () -> givingBack.accept(visit(stranger), pair));
  }

  @Test
  void neverAsksAgainAfterANo() {
    UUID first = thePair();
    assertThat(givingBack.invitation(visit(mentee), first)).contains(List.of());

    givingBack.decline(visit(mentee), first);

    assertThat(givingBack.invitation(visit(mentee), first)).isEmpty();
    refuses("not-invited", () -> givingBack.accept(visit(mentee), first));
    close(course.learner("Another"), mentee);
    UUID second =
        engagements
            .ofPerson(new Place(course.tenantId(), program, course.courseId()), mentee)
            .stream()
            .map(Engagement::id)
            .filter(id -> !id.equals(first))
            .findFirst()
            .orElseThrow();
    assertThat(givingBack.invitation(visit(mentee), second)).isEmpty();
  }

  @Test
  void saysWhomSomebodyHelpedInTurnWhereTheyLetItBeKnown() {
    UUID onward = course.learner("Onward");
    close(mentee, onward);
    course.write(
        "update engagement set proposed_at = ? where mentor_id = ?", at(Instant.now()), mentee);
    UUID tenant = course.tenantId();
    Line.Helped hidden = new Line.Helped(mentee, Optional.empty());
    assertThat(lines.of(tenant, mentor)).isEqualTo(new Line(List.of(), List.of(hidden), false));

    visitor.become(visit(mentee));
    assertThat(line.letBeKnown(new LineResource.KnownInput(true)).known()).isTrue();

    visitor.become(visit(mentor));
    assertThat(line.line())
        .isEqualTo(
            new LineResource.LineView(
                List.of(), List.of(new LineResource.HelpedView("نور حداد", 1)), false));
    visitor.become(visit(onward));
    assertThat(line.line().helpedBy()).containsExactly("نور حداد");
    visitor.become(visit(mentee));
    assertThat(line.line())
        .isEqualTo(
            new LineResource.LineView(
                List.of("Zoë Ödegård"),
                List.of(new LineResource.HelpedView("Onward", null)),
                true));
    line.letBeKnown(new LineResource.KnownInput(false));
    assertThat(lines.of(tenant, mentor).helped()).containsExactly(hidden);
    visitor.become(visit(course.learner("Stranger")));
    assertThat(line.line()).isEqualTo(new LineResource.LineView(List.of(), List.of(), false));
    inConsole.become(new ConsoleVisit(Optional.of(tenant), "Admin"));
    assertThat(generations.generations(tenant, program))
        .containsExactly(
            new Generation(1, Optional.empty(), Optional.empty()),
            new Generation(2, Optional.empty(), Optional.empty()));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another's admin"));
    refuses("not-found", () -> generations.generations(tenant, program));
  }

  @Test
  void saysThatSomethingWasEarnedUntilItIsLookedAt() {
    assertThat(news.count(visit(mentor))).isEqualTo(1);
    assertThat(news.count(visit(mentor))).isEqualTo(1);

    only(mentor);

    assertThat(news.count(visit(mentor))).isZero();
    assertThat(news.count(visit(mentee))).isEqualTo(1);
    course.write("update person set test_user = ? where id = ?", true, mentee);
    assertThat(news.count(visit(mentee))).isZero();
    assertThat(news.count(visit(course.learner("Stranger")))).isZero();
  }

  private UUID thePair() {
    return engagements
        .ofPerson(new Place(course.tenantId(), program, course.courseId()), mentee)
        .get(0)
        .id();
  }

  private static Profile wanting(String skill) {
    return new Profile(
        "",
        List.of(skill),
        List.of(),
        List.of("en"),
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        Details.NONE);
  }

  /** The closing says that the pair's goal was reached. */
  private void reach(UUID pair, String title) throws SQLException {
    String goal = kept("select cast(id as varchar(36)) from goal where engagement_id = ?", pair);
    course.write("update goal set title = ? where engagement_id = ?", title, pair);
    course.write(
        "update outcome set content = ? where engagement_id = ?",
        "{\"goals\":[{\"id\":\"" + goal + "\",\"level\":1}]}",
        pair);
  }

  private void say(Visit visit, ThankYou.Reason reason, String words) {
    saying.say(visit, reason.engagementId(), reason.id(), Kudos.ENCOURAGED, words);
  }

  private String kept(String query, UUID id) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    }
  }

  private void revoke(Award award, String reason) {
    console.revoke(course.tenantId(), award.id(), "en", new RevocationInput(reason));
  }

  private boolean isRevoked(Award award) {
    JsonObject status =
        CheckedCredential.payloadOf(award.credential()).getJsonObject("credentialStatus");
    return CheckedCredential.revoked(statusList(status.getString("statusListCredential")))
        .contains(Integer.parseInt(status.getString("statusListIndex")));
  }

  /** The list behind an address, whose signature holds. */
  private JsonObject statusList(String address) {
    String base = settings.url("/credentials/" + course.tenantId() + "/status/");
    assertThat(address).startsWith(base);
    CheckedCredential list =
        check(
            text(
                published.status(
                    course.tenantId(), Integer.parseInt(address.substring(base.length())))));
    assertThat(list.isGenuine()).isTrue();
    return list.payload();
  }

  private CheckedCredential check(String credential) {
    String base = settings.url("/credentials/" + course.tenantId() + "/keys/");
    return CheckedCredential.of(
        credential,
        address -> {
          assertThat(address).startsWith(base);
          return text(documentKeys.key(course.tenantId(), address.substring(base.length())));
        });
  }

  private Award only(UUID person) {
    List<Award> awards = reading.of(visit(person)).awards();
    assertThat(awards).hasSize(1);
    return awards.get(0);
  }

  private Visit visit(UUID person) {
    return course.visit(person, CourseRole.LEARNER, activity);
  }

  private void close(UUID helping, UUID learning) {
    UUID pair = story(5, helping, learning).write(course, program, Instant.now());
    course.write(
        "insert into outcome (engagement_id, tenant_id, content, content_hash, agreement_number,"
            + " countersigned, meetings, closed_at) values (?, ?, ?, 'hash', 1, 3, 1, ?)",
        pair,
        course.tenantId(),
        CLOSING,
        at(Instant.now()));
  }

  private void hold(UUID pair, Instant begin, int minutes) {
    OffsetDateTime said = at(begin.plusSeconds(60L * minutes));
    course.write(
        "insert into meeting (id, tenant_id, engagement_id, starts_at, time_zone, minutes, topic,"
            + " proposed_by, mentor_confirmed_at, mentee_confirmed_at, cancelled, version)"
            + " values (?, ?, ?, ?, 'UTC', ?, 'Talk', 'MENTOR', ?, ?, false, 0)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        at(begin),
        minutes,
        said,
        said);
  }

  private static Story story(int stage, UUID mentor, UUID mentee) {
    return new Story(mentor, mentee, stage, 60, 50, 10, false, Optional.empty(), 1, Optional.of(1));
  }

  private void register(UUID tenant) {
    registrations.keep(
        new Registration(
            tenant,
            Registration.Status.ACTIVE,
            "https://" + tenant + ".example.edu",
            "client",
            URI.create("https://lms.example.edu/auth"),
            URI.create("https://lms.example.edu/token"),
            "https://lms.example.edu/token",
            URI.create("https://lms.example.edu/keys"),
            "moodle",
            "University of Example",
            Set.of(),
            Set.of(),
            true,
            false,
            Instant.now(),
            Optional.empty(),
            0));
    keys.create(tenant);
  }

  private static void refuses(String code, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  private static String text(Response response) {
    Object entity = response.getEntity();
    return entity instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(entity);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
